package org.tollkeeper.ingest.feeds;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.feeds.Look.Next;
import org.tollkeeper.ingest.recording.UnavailableException;

/// Looks at one feed in its own time, on a thread of its own, so that a slow one holds up nobody.
final class FeedLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(FeedLoop.class);
    private static final Duration UNTIL_DOORS_OPEN = Duration.ofSeconds(1);

    private final Feed.Terms feed;
    private final Source source;
    private final FeedHealth health;
    private final Doors.Keeper keeper;
    private final Pauses pauses;
    private final InstantSource clock;

    FeedLoop(
            Feed.Terms feed,
            Source source,
            FeedHealth health,
            Doors.Keeper keeper,
            Pauses pauses,
            InstantSource clock) {
        this.feed = feed;
        this.source = source;
        this.health = health;
        this.keeper = keeper;
        this.pauses = pauses;
        this.clock = clock;
    }

    @Override
    public void run() {
        try (source) {
            for (var pause = look(); pause != null; pause = look()) {
                health.next(clock.instant().plus(pause));
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return how long it is left alone then; null when it is never looked at again
    @Nullable
    Duration look() throws InterruptedException {
        try {
            // What nobody can take in yet is not fetched.
            keeper.open();
            var look = source.look();
            health.looked(look, clock.instant());
            return pause(look.next());
        } catch (UnavailableException e) {
            // Nothing is lost: the feed still has what the door could not take.
            LOG.debugf("Feed %s waits: %s", feed.name(), e.getMessage());
            return UNTIL_DOORS_OPEN;
        } catch (IOException | RuntimeException e) {
            int failures = health.failed(words(e), clock.instant());
            var pause = pauses.backOff(feed.every(), failures);
            LOG.warnf("Feed %s failed %d times in a row, next look in %s: %s", feed.name(), failures, pause, e);
            return pause;
        }
    }

    private @Nullable Duration pause(Next next) {
        return switch (next) {
            case Next.Usual() -> pauses.usual(feed.every());
            case Next.AtOnce() -> Duration.ZERO;
            case Next.After(var asked) -> pauses.asked(asked.compareTo(feed.every()) > 0 ? asked : feed.every());
            case Next.Stop(var why) -> {
                LOG.warnf("Feed %s is no longer read: %s.", feed.name(), why);
                yield null;
            }
        };
    }

    private static String words(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
