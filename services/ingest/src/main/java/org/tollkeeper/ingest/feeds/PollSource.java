package org.tollkeeper.ingest.feeds;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.feeds.fetch.Fetched;
import org.tollkeeper.ingest.feeds.fetch.Fetcher;
import org.tollkeeper.wire.Story;

/// Polls an address: conditionally, and never past what the door made durable.
final class PollSource implements Source {
    private static final int MOVES_UNTIL_PROPOSED = 3;

    private final URI url;
    private final Intake intake;
    private final Fetcher fetcher;

    /// As the other side sent them with what was last made durable.
    private Map<String, String> validators = Map.of();

    private Set<String> known = Set.of();
    private String refused = "";
    private @Nullable URI movedTo;
    private int moves;

    PollSource(Feed.Poll feed, Intake intake, Fetcher fetcher) {
        this.url = feed.remote().url();
        this.intake = intake;
        this.fetcher = fetcher;
    }

    @Override
    public Look look() throws IOException {
        var answer = fetcher.get(url, validators);
        countMoves(answer.movedTo());
        return look(answer).proposing(moves < MOVES_UNTIL_PROPOSED ? null : String.valueOf(movedTo));
    }

    private Look look(Fetched answer) throws IOException {
        return switch (answer.status()) {
            case 200 -> take(answer);
            case 304 -> Look.notModifiedSince();
            default -> Answers.other(answer);
        };
    }

    private void countMoves(@Nullable URI to) {
        moves = to == null ? 0 : to.equals(movedTo) ? moves + 1 : 1;
        movedTo = to;
    }

    /// The validators move on only once the door has made everything durable. A feed repeats its items; only those that
    /// were not in it the last time go through the door. What could not be read is kept
    /// once, however often it comes.
    private Look take(Fetched answer) throws IOException {
        if (answer.body().sha256().equals(refused)) {
            return Look.taken(new Intake.Taken(0, 1, null, "the address still answers what could not be read"));
        }
        var seen = new HashSet<String>();
        var taken = intake.take(answer.body(), answer.contentType(), story -> {
            var version = identity(story);
            seen.add(version);
            return !known.contains(version);
        });
        if (seen.isEmpty() && taken.unreadable() > 0) {
            refused = answer.body().sha256();
            return Look.taken(taken);
        }
        known = seen;
        refused = "";
        validators = validators(answer);
        return Look.taken(taken);
    }

    private static Map<String, String> validators(Fetched answer) {
        var validators = new HashMap<String, String>();
        put(validators, "If-None-Match", answer.header("etag"));
        put(validators, "If-Modified-Since", answer.header("last-modified"));
        return Map.copyOf(validators);
    }

    private static void put(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }

    private static String identity(Story story) {
        return String.join("\n", story.key(), story.version(), story.contentHash());
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
