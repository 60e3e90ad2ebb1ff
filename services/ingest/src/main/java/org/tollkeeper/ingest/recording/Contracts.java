package org.tollkeeper.ingest.recording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.tollkeeper.messaging.RegistryClient;
import org.tollkeeper.messaging.RegistrySerde;
import org.tollkeeper.messaging.Topic;

/// The contracts of the topics we own, registered before anything is written.
public final class Contracts {
    private final Map<String, Serde<?>> byTopic = new HashMap<>();

    /// @throws org.tollkeeper.messaging.RegistryException where the registry is away or refuses one
    public Contracts(RegistryClient registry, List<Topic<?>> topics) {
        topics.forEach(topic -> byTopic.put(topic.name(), RegistrySerde.writing(topic, registry)));
    }

    @SuppressWarnings("unchecked") // The map holds under each topic's name the serde of its values.
    public <V> Serde<V> of(Topic<V> topic) {
        var serde = byTopic.get(topic.name());
        if (serde == null) {
            throw new IllegalArgumentException("ingest does not write to " + topic.name());
        }
        return (Serde<V>) serde;
    }
}
