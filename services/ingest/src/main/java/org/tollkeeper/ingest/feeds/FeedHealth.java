package org.tollkeeper.ingest.feeds;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.feeds.Intake.Taken;
import org.tollkeeper.ingest.feeds.Look.Next;

/// How one feed does, since this process began to read it.
final class FeedHealth {

    enum State {
        /// No look yet.
        STARTING,
        OK,
        /// The last document was none that is read here.
        UNREADABLE,
        /// The other side asked to be left alone for a while.
        WAITING,
        /// The last looks failed.
        FAILING,
        /// It is never looked at again.
        STOPPED
    }

    private final Duration silentAfter;
    private final Instant since;
    private State state = State.STARTING;
    private @Nullable Instant lastLook;
    private @Nullable Instant lastSuccess;
    private @Nullable Instant lastStory;
    private @Nullable Instant nextLook;
    private @Nullable Duration lag;
    private long looks;
    private long notModified;
    private long stories;
    private long parseErrors;
    private int failuresInARow;
    private @Nullable String problem;
    private @Nullable String proposedUrl;
    private boolean silenceTold;

    FeedHealth(Duration silentAfter, Instant since) {
        this.silentAfter = silentAfter;
        this.since = since;
    }

    /// The other side answered as it should.
    synchronized void looked(Look look, Instant at) {
        looks++;
        lastLook = at;
        lastSuccess = at;
        failuresInARow = 0;
        notModified += look.notModified() ? 1 : 0;
        proposedUrl = look.proposedUrl();
        count(look.taken(), at);
        state = state(look);
        problem = look.next() instanceof Next.Stop(var why) ? why : look.taken().problem();
        nextLook = null;
    }

    private void count(Taken taken, Instant at) {
        stories += taken.stories();
        parseErrors += taken.unreadable();
        if (taken.stories() > 0) {
            lastStory = at;
            lag = taken.published() == null ? null : Duration.between(taken.published(), at);
            silenceTold = false;
        }
    }

    private static State state(Look look) {
        boolean nothingRead = look.taken().unreadable() > 0 && look.taken().stories() == 0;
        return switch (look.next()) {
            case Next.Stop _ -> State.STOPPED;
            case Next.After _ when look.taken().equals(Taken.NOTHING) -> State.WAITING;
            case Next.After _, Next.Usual _, Next.AtOnce _ -> nothingRead ? State.UNREADABLE : State.OK;
        };
    }

    /// The other side did not answer as it should.
    ///
    /// @return the failures in a row
    synchronized int failed(String why, Instant at) {
        looks++;
        lastLook = at;
        state = State.FAILING;
        problem = why;
        return ++failuresInARow;
    }

    synchronized void next(Instant at) {
        nextLook = at;
    }

    synchronized boolean isStopped() {
        return state == State.STOPPED;
    }

    synchronized boolean isSilent(Instant at) {
        var last = lastStory == null ? since : lastStory;
        return state != State.STOPPED && Duration.between(last, at).compareTo(silentAfter) > 0;
    }

    /// Whether it is silent and nobody was told yet; once for each silence.
    synchronized boolean hasFallenSilent(Instant at) {
        boolean told = silenceTold;
        silenceTold = isSilent(at);
        return silenceTold && !told;
    }

    /// @param at this moment; silence has no event of its own
    synchronized SequencedMap<String, Object> document(Instant at) {
        var doc = new LinkedHashMap<String, Object>();
        doc.put("state", state.name());
        doc.put("silent", isSilent(at));
        put(doc, "lastLook", lastLook);
        put(doc, "lastSuccess", lastSuccess);
        put(doc, "nextLook", nextLook);
        put(doc, "lastStory", lastStory);
        put(doc, "lagSeconds", lag == null ? null : lag.toSeconds());
        doc.put("looks", looks);
        doc.put("notModified", notModified);
        put(doc, "notModifiedRate", looks == 0 ? null : Math.round(1000.0 * notModified / looks) / 1000.0);
        doc.put("stories", stories);
        doc.put("parseErrors", parseErrors);
        doc.put("failuresInARow", failuresInARow);
        put(doc, "problem", problem);
        put(doc, "proposedUrl", proposedUrl);
        return doc;
    }

    private static void put(SequencedMap<String, Object> doc, String name, @Nullable Object value) {
        if (value != null) {
            doc.put(name, value instanceof Number ? value : value.toString());
        }
    }
}
