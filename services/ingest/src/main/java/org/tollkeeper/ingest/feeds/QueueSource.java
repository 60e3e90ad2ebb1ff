package org.tollkeeper.ingest.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.feeds.Intake.Taken;
import org.tollkeeper.ingest.feeds.Look.Next;
import org.tollkeeper.ingest.feeds.fetch.Fetched;
import org.tollkeeper.ingest.feeds.fetch.Fetcher;

/// Takes stories out of a queue at the other side, each deleted there only once it is durable here. What was not
/// deleted
/// comes again, and is known then.
final class QueueSource implements Source {
    private static final String RECEIPT = "_wireq_receipt";

    private final String base;
    private final Intake intake;
    private final Fetcher fetcher;

    QueueSource(Feed.Queue feed, Intake intake, Fetcher fetcher) {
        this.base = feed.remote().url().toString().replaceFirst("/+$", "");
        this.intake = intake;
        this.fetcher = fetcher;
    }

    @Override
    public Look look() throws IOException {
        var answer = fetcher.get(URI.create(base + "/dequeue-entries.json"), Map.of());
        if (answer.status() != 200) {
            return Answers.other(answer);
        }
        var waiting = Batch.of(answer.body(), "entries").entries();
        var taken = Taken.NOTHING;
        for (var entry : waiting) {
            taken = taken.and(intake.take(Batch.document(entry), "application/json"));
            delete(entry);
        }
        return new Look(next(answer, waiting.isEmpty()), waiting.isEmpty(), taken, null);
    }

    private void delete(JsonNode entry) throws IOException {
        var receipt = entry.path(RECEIPT).asText();
        if (receipt.isEmpty()) {
            throw new IOException(
                    "an entry of the queue has no " + RECEIPT + " and stays there; the story is kept here");
        }
        int status = fetcher.delete(URI.create(base + "/entry/" + encoded(receipt)));
        // Gone already is as good as deleted.
        if (status / 100 != 2 && status != 404 && status != 410) {
            throw new IOException("the queue answers " + status + " to a deletion; the story is kept here");
        }
    }

    private static String encoded(String receipt) {
        return URLEncoder.encode(receipt, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Next next(Fetched answer, boolean empty) {
        @Nullable Duration asked = answer.retryAfter();
        if (asked != null && asked.isPositive()) {
            return new Next.After(asked);
        }
        return empty ? new Next.Usual() : new Next.AtOnce();
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
