package org.tollkeeper.ingest.feeds;

import java.io.IOException;
import org.tollkeeper.ingest.feeds.Look.Next;
import org.tollkeeper.ingest.feeds.fetch.Fetched;

/// What follows from an answer that carries no story, the same for every feed that is fetched.
final class Answers {
    private Answers() {}

    /// @throws IOException where the answer is a failure
    static Look other(Fetched answer) throws IOException {
        var asked = answer.retryAfter();
        return switch (answer.status()) {
            case 410 -> Look.then(new Next.Stop("the address answers that it is gone for good (410)"));
            case 429, 503 -> {
                if (asked == null) {
                    throw failure(answer);
                }
                yield Look.then(new Next.After(asked));
            }
            default -> throw failure(answer);
        };
    }

    static IOException failure(Fetched answer) {
        return new IOException("the address answers " + answer.status());
    }
}
