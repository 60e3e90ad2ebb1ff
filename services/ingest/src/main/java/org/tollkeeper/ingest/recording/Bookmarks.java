package org.tollkeeper.ingest.recording;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.FeedPlace;

/// How far feeds were read whose other side remembers nothing: what the topic holds and what we wrote ourselves. So a
/// replacement on another machine goes on where this one stood.
public final class Bookmarks {

    private record Known(String place, Place at) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Recorder recorder;
    private final InstantSource clock;

    public Bookmarks(Recorder recorder, InstantSource clock) {
        this.recorder = recorder;
        this.clock = clock;
    }

    /// @return absent where the feed is read from its beginning
    public @Nullable String find(String feed) {
        var bookmark = known.get(feed);
        return bookmark == null ? null : bookmark.place;
    }

    /// To be called once everything before is durable.
    ///
    /// @throws UnavailableException where it is not known to be durable itself
    public void keep(String feed, String place) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var value = new FeedPlace(feed, place, now);
        saw(value, Recorder.await(recorder.record(Topics.FEEDS, value)));
    }

    /// One lies in the topic. One that we wrote may be read again later: the one that lies furthest counts.
    public void saw(FeedPlace value, Place at) {
        known.merge(
                value.feed(),
                new Known(value.place(), at),
                (before, after) -> after.at.offset() >= before.at.offset() ? after : before);
    }
}
