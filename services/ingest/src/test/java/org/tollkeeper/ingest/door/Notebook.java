package org.tollkeeper.ingest.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.apache.kafka.common.errors.TimeoutException;
import org.tollkeeper.ingest.recording.Recorder;
import org.tollkeeper.ingest.recording.Shelf;
import org.tollkeeper.messaging.Topic;

/// A recorder that remembers, and that can be out of reach or slow.
public final class Notebook implements Recorder, Shelf {
    private final Map<String, List<Object>> written = new HashMap<>();
    private final List<CompletableFuture<Place>> held = new ArrayList<>();
    private boolean away;
    private boolean holding;

    @Override
    public <V> CompletableFuture<Place> record(Topic<V> topic, V value, Map<String, String> headers) {
        if (away) {
            return CompletableFuture.failedFuture(new TimeoutException("no broker"));
        }
        var values = written.computeIfAbsent(topic.name(), name -> new ArrayList<>());
        values.add(value);
        var promise = new CompletableFuture<Place>();
        held.add(promise);
        if (!holding) {
            acknowledge();
        }
        return promise;
    }

    @Override
    public <V> void read(Topic<V> topic, BiConsumer<V, Place> each, BiPredicate<Long, Long> more) {
        var values = written(topic);
        long size = values.size();
        for (int i = 0; i < values.size(); i++) {
            each.accept(values.get(i), new Place(0, i));
        }
        assertThat(more.test(size, size)).isTrue();
    }

    public <V> List<V> written(Topic<V> topic) {
        @SuppressWarnings("unchecked") // Only values of the topic were added under its name.
        var values = (List<V>) written.getOrDefault(topic.name(), List.of());
        return List.copyOf(values);
    }

    public void away(boolean away) {
        this.away = away;
    }

    /// Acknowledges nothing from now on.
    public void hold() {
        holding = true;
    }

    public void acknowledge() {
        holding = false;
        held.forEach(promise -> promise.complete(new Place(0, 7)));
        held.clear();
    }
}
