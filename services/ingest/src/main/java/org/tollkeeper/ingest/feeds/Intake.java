package org.tollkeeper.ingest.feeds;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.stories.StoryDoor;
import org.tollkeeper.ingest.stories.StoryDoor.Parcel;
import org.tollkeeper.ingest.stories.StoryDoor.Received;
import org.tollkeeper.wire.Bytes;
import org.tollkeeper.wire.Story;
import org.tollkeeper.wire.Unreadable;

/// Hands the documents of one feed to the door.
final class Intake {
    private final Feed.Terms feed;
    private final Doors.Keeper keeper;

    Intake(Feed.Terms feed, Doors.Keeper keeper) {
        this.feed = feed;
        this.keeper = keeper;
    }

    /// What the door made of documents. All of it is durable: stories among the stories, the rest among the rejected.
    ///
    /// @param stories that were news
    /// @param unreadable documents, or items in one
    /// @param published when the newest of the stories was made
    /// @param problem with what could not be read
    record Taken(
            int stories,
            int unreadable,
            @Nullable Instant published,
            @Nullable String problem) {
        static final Taken NOTHING = new Taken(0, 0, null, null);

        static Taken of(Received received) {
            var problem = received.skipped().stream().findFirst().map(Unreadable::detail);
            var made = received.found().stream()
                    .map(found -> found.story().versionCreated() == null
                            ? found.story().published()
                            : found.story().versionCreated());
            return new Taken(
                    received.found().size(),
                    received.skipped().size(),
                    made.max(Comparator.naturalOrder()).orElse(null),
                    problem.orElse(null));
        }

        Taken and(Taken other) {
            var newest = published == null || (other.published != null && other.published.isAfter(published))
                    ? other.published
                    : published;
            return new Taken(
                    stories + other.stories,
                    unreadable + other.unreadable,
                    newest,
                    other.problem == null ? problem : other.problem);
        }
    }

    /// @throws IOException where the door takes no story of this feed, and not because it cannot be read
    Taken take(Bytes content, String mediaType) throws IOException {
        return take(content, mediaType, story -> true);
    }

    /// As above, but only those stories that are news.
    Taken take(Bytes content, String mediaType, Predicate<Story> isNews) throws IOException {
        var parcel = new Parcel(feed.name(), feed.provider(), feed.conflict(), mediaType, content);
        try {
            return Taken.of(keeper.open().stories().receive(parcel, isNews));
        } catch (ProblemException e) {
            keep(parcel, e);
            return new Taken(0, 1, null, e.getMessage());
        }
    }

    /// What the door refuses is kept among the rejected, whatever the reason, so that it stops nothing that comes after
    /// it. Unless the reason is the feed's own: no story of it could be taken then, and none is given up.
    private void keep(Parcel parcel, ProblemException refusal) throws IOException {
        var problem = refusal.problem().more();
        if (feed.conflict() != null && StoryDoor.CONFLICT.equals(problem.get("field"))) {
            throw new IOException("the door refuses what it sends: " + refusal.getMessage(), refusal);
        }
        if (!problem.containsKey(StoryDoor.UNREADABLE)) {
            keeper.open().stories().quarantine(parcel, refusal.problem().detail());
        }
    }
}
