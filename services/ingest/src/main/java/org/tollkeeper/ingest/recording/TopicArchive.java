package org.tollkeeper.ingest.recording;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.messaging.Platform;
import org.tollkeeper.messaging.RegistryClient;
import org.tollkeeper.messaging.RegistrySerde;
import org.tollkeeper.messaging.Topic;

/// Single values of a topic, read from where they lie. People ask, a few a minute, so each question has a consumer of
/// its own and nothing is kept in memory.
public final class TopicArchive<V> {
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration STEP = Duration.ofMillis(200);

    private final String topic;
    private final Map<String, Object> settings;
    private final Deserializer<V> values;

    public TopicArchive(Topic<V> topic, Platform platform, RegistryClient registry) {
        this.topic = topic.name();
        this.values = RegistrySerde.reading(topic, registry).deserializer();
        this.settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                platform.bootstrap(),
                ConsumerConfig.CLIENT_ID_CONFIG,
                "tollkeeper-ingest-archive-" + topic.name(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                1);
    }

    /// @return empty where nothing lies there any more, or it cannot be read now
    public Optional<V> read(Place place) {
        var partition = new TopicPartition(topic, place.partition());
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, place.offset());
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < until) {
                for (var record : consumer.poll(STEP)) {
                    return record.offset() == place.offset()
                            ? Optional.of(values.deserialize(topic, record.value()))
                            : Optional.empty();
                }
            }
        } catch (OffsetOutOfRangeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
