package org.tollkeeper.ingest.recording;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
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
    static Place await(CompletableFuture<Place> promise) {
        try {
            return promise.join();
        } catch (java.util.concurrent.CompletionException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw new UnavailableException(
                    "The broker did not acknowledge in time ("
                            + cause.getClass().getSimpleName() + "). Send it again.",
                    "Nothing is known to be stored; sending it again is harmless.",
                    cause);
        }
    }
}
