package org.tollkeeper.ingest.recording;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.tollkeeper.ingest.problem.Problem;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.messaging.Topic;

/// Makes values durable: the doors' way to the broker.
public interface Recorder {

    /// Where a value lies.
    record Place(int partition, long offset) {}

    /// Completes once every replica in sync has the value; exceptionally, within seconds, where that is not known.
    ///
    /// @param headers beside those that every record carries
    <V> CompletableFuture<Place> record(Topic<V> topic, V value, Map<String, String> headers);

    default <V> CompletableFuture<Place> record(Topic<V> topic, V value) {
        return record(topic, value, Map.of());
    }

    /// Waits for what [#record] promised.
    ///
    /// @throws UnavailableException where it did not come true
    /// @throws ProblemException where it never will, because the broker takes nothing so large
    static Place await(CompletableFuture<Place> promise) {
        try {
            return promise.join();
        } catch (java.util.concurrent.CompletionException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof RecordTooLargeException) {
                throw tooLarge();
            }
            throw new UnavailableException(
                    "The broker did not acknowledge in time ("
                            + cause.getClass().getSimpleName() + "). Send it again.",
                    "Nothing is known to be stored; sending it again is harmless.",
                    cause);
        }
    }

    private static ProblemException tooLarge() {
        return new ProblemException(new Problem(
                        413,
                        "too-large",
                        "Larger than the broker takes",
                        "What was sent makes a record of more than 12 MB, and the broker takes none so large; send"
                                + " it in parts.")
                .with("state", "It was not stored."));
    }
}
