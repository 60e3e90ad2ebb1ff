package org.tollkeeper.aggregator;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.messaging.Keys;
import org.tollkeeper.messaging.Topic;

/// What a topic says now, for each of its keys: the last value forwarded to it. The store is written in the transaction
/// that publishes, so the two never disagree.
final class Published<V> {

    private final String sink;
    private final Topic<V> topic;
    private final KeyValueStore<String, V> store;
    private final Map<String, Map<String, V>> byConflict = new HashMap<>();

    /// @param sink the step of the topology that writes to the topic
    Published(String sink, Topic<V> topic, KeyValueStore<String, V> store) {
        this.sink = sink;
        this.topic = topic;
        this.store = store;
        try (var all = store.all()) {
            all.forEachRemaining(row -> of(Keys.conflictOf(row.key)).put(row.key, row.value));
        }
    }

    String sink() {
        return sink;
    }

    Topic<V> topic() {
        return topic;
    }

    Iterable<String> conflicts() {
        return byConflict.keySet();
    }

    /// Makes `now` all that is published of a conflict.
    ///
    /// @return what has to be forwarded: the changed values, and null for those that are no more
    SequencedMap<String, @Nullable V> replace(String conflict, List<V> now) {
        var wanted = new LinkedHashMap<String, V>();
        now.forEach(value -> wanted.put(topic.key().apply(value), value));
        var before = of(conflict);
        var changes = new LinkedHashMap<String, @Nullable V>();
        wanted.forEach((key, value) -> {
            if (!Objects.equals(before.get(key), value)) {
                changes.put(key, value);
            }
        });
        new TreeSet<>(before.keySet())
                .stream().filter(key -> !wanted.containsKey(key)).forEach(key -> changes.put(key, null));
        changes.forEach((key, value) -> keep(before, key, value));
        return changes;
    }

    private void keep(Map<String, V> values, String key, @Nullable V value) {
        store.put(key, value);
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }

    private Map<String, V> of(String conflict) {
        return byConflict.computeIfAbsent(conflict, _ -> new HashMap<>());
    }
}
