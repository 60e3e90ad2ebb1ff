package org.tollkeeper.query.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.toll.Outlook;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.query.shelf.ClaimShelf;
import org.tollkeeper.query.shelf.ShelfArchive;

/// Very many claims as they were last read for a few questions: what comes next is read on from the nearest of these.
/// Used by one thread at a time.
final class Reads {
    private static final int MOST = 6;

    /// Each holds where everybody stands, and the numbers that combined figures are held against: of these no more.
    private static final int MOST_HELD = 100_000;

    private final Map<Question, Read> held = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Read> eldest) {
            return size() > MOST;
        }
    };

    private @Nullable Conflict of;

    Outlook outlook(Conflict conflict, ClaimShelf claims, Question question) {
        if (!conflict.equals(of)) {
            held.clear();
            of = conflict;
        }
        var archive = claims.archive(conflict, question.knownAt(), _ -> true);
        var nearest = nearest(question);
        return nearest == null ? anew(conflict, archive, question) : on(nearest, conflict, archive, question);
    }

    private @Nullable Question nearest(Question to) {
        return held.keySet().stream()
                .filter(one -> Objects.equals(one.at(), to.at()))
                .min(Comparator.comparing(one -> apart(one.knownAt(), to.knownAt())))
                .orElse(null);
    }

    /// What is known at no particular time is known now.
    private static Duration apart(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return Objects.equals(one, other) ? Duration.ZERO : Duration.ofSeconds(Long.MAX_VALUE);
        }
        return Duration.between(one, other).abs();
    }

    /// What was read last goes on from there, and is that no longer. Where this breaks off, it is gone.
    private Outlook on(Question from, Conflict conflict, ShelfArchive archive, Question question) {
        var read = Objects.requireNonNull(held.get(from), "one of those held");
        var way = read.wayTo(archive);
        if (way.isEmpty()) {
            return anew(conflict, archive, question);
        }
        held.remove(from);
        var outlook =
                read.on(archive, question.knownAt(), way.get()).findFirst().orElseThrow();
        return keep(question, read, outlook);
    }

    private Outlook anew(Conflict conflict, ShelfArchive archive, Question question) {
        held.remove(question);
        var read = new Read(conflict, Arrays.asList(question.at()));
        return keep(
                question, read, read.on(archive, question.knownAt()).findFirst().orElseThrow());
    }

    private Outlook keep(Question question, Read read, Outlook outlook) {
        if (read.held() + held.values().stream().mapToInt(Read::held).sum() <= MOST_HELD) {
            held.put(question, read);
        }
        return outlook;
    }
}
