package org.tollkeeper.query.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.messaging.Topics;

/// The changes of one conflict, newest last, and whoever listens for the next one. Those of the last [#HELD] are
/// held, as long as they are not too many: the topic of tolls keeps every record for that long, so every replica
/// holds the same.
public final class Changes {
    /// How far back changes reach.
    public static final Duration HELD = Topics.TOLL_HISTORY;

    private final int most;
    private final InstantSource clock;
    private final ArrayDeque<Change> held = new ArrayDeque<>();
    private final Set<Consumer<Change>> listeners = new CopyOnWriteArraySet<>();

    /// @param most how many are held; the oldest goes first
    Changes(int most, InstantSource clock) {
        this.most = most;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    synchronized void add(Change change) {
        if (change.published().isAfter(since())) {
            held.addLast(change);
            forget();
            listeners.forEach(listener -> listener.accept(change));
        }
    }

    /// What is older than the topic promises to keep is told by nobody, so that a replica that has run for a year
    /// tells what one tells that has just begun.
    private void forget() {
        var since = since();
        while (held.size() > most
                || (!held.isEmpty() && !held.getFirst().published().isAfter(since))) {
            held.removeFirst();
        }
    }

    /// The instant before which no change is held: a whole hour, so that replicas asked in the same one say the same.
    public Instant since() {
        return clock.instant().minus(HELD).truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    }

    /// Those held, the newest first.
    public synchronized List<Change> newest() {
        forget();
        return List.copyOf(held).reversed();
    }

    /// Listens from now on, and answers what came after `lastEventId`, with nothing lost or doubled in between.
    ///
    /// @param lastEventId the id last seen; its own changes are answered again, since one claim may change
    ///     several rows and the connection may have ended among them; absent to hear only what is new
    /// @param listener must not block: it is called by the one writer
    public synchronized Backlog listen(@Nullable String lastEventId, Consumer<Change> listener) {
        listeners.add(listener);
        return lastEventId == null ? new Backlog(List.of(), true) : since(lastEventId);
    }

    public void leave(Consumer<Change> listener) {
        listeners.remove(listener);
    }

    /// How many listen now.
    public int listeners() {
        return listeners.size();
    }

    private Backlog since(String lastEventId) {
        forget();
        var all = List.copyOf(held);
        int last = all.size() - 1;
        while (last >= 0 && !all.get(last).id().equals(lastEventId)) {
            last--;
        }
        if (last < 0) {
            return new Backlog(
                    all.stream().filter(c -> !isBefore(c, lastEventId)).toList(), false);
        }
        while (last > 0 && all.get(last - 1).id().equals(lastEventId)) {
            last--;
        }
        return new Backlog(all.subList(last, all.size()), true);
    }

    private static boolean isBefore(Change change, String id) {
        var seen = time(id);
        return seen.isPresent() && change.cause().recordedAt().isBefore(seen.get());
    }

    private static Optional<Instant> time(String id) {
        try {
            return Optional.of(Instant.parse(id.substring(0, Math.max(id.indexOf('/'), 0))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// What a listener missed.
    ///
    /// @param complete whether memory reached back to what it last saw; where not, it should read the tolls again
    public record Backlog(List<Change> changes, boolean complete) {
        public Backlog {
            changes = List.copyOf(changes);
        }
    }
}
