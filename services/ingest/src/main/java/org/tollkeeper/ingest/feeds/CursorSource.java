package org.tollkeeper.ingest.feeds;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.feeds.Look.Next;
import org.tollkeeper.ingest.feeds.fetch.Fetcher;

/// Follows the addresses of next pages, one page a look. The place is kept once the page before it is durable, so a
/// process that dies reads that page again, and nothing is doubled by it.
final class CursorSource implements Source {
    private final Feed.Cursor feed;
    private final Intake intake;
    private final Fetcher fetcher;
    private final Doors.Keeper keeper;

    CursorSource(Feed.Cursor feed, Intake intake, Fetcher fetcher, Doors.Keeper keeper) {
        this.feed = feed;
        this.intake = intake;
        this.fetcher = fetcher;
        this.keeper = keeper;
    }

    @Override
    public Look look() throws IOException {
        var kept = keeper.open().bookmarks().find(feed.name());
        var place = kept == null ? feed.remote().url() : next(kept);
        var answer = fetcher.get(place, Map.of());
        if (answer.status() != 200) {
            return answer.status() == 304 ? Look.notModifiedSince() : Answers.other(answer);
        }
        var page = Batch.of(answer.body(), "items");
        var taken = Intake.Taken.NOTHING;
        for (var entry : page.entries()) {
            taken = taken.and(intake.take(Batch.document(entry), "application/json"));
        }
        return new Look(moveOn(place, page), page.entries().isEmpty(), taken, null);
    }

    private Next moveOn(URI place, Batch page) throws IOException {
        if (page.next() == null || next(page.next()).equals(place)) {
            return new Next.Usual();
        }
        keeper.open().bookmarks().keep(feed.name(), page.next());
        return page.entries().isEmpty() ? new Next.Usual() : new Next.AtOnce();
    }

    /// The next page lies where the feed lies: whoever writes a page must not send us, and our key, elsewhere.
    private URI next(@Nullable String address) throws IOException {
        try {
            var next = feed.remote().url().resolve(String.valueOf(address));
            if (feed.remote().isBeside(next)) {
                return next;
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("the address of the next page is none", e);
        }
        throw new IOException(
                "the address of the next page is not on " + feed.remote().shown());
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
