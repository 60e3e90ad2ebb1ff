package org.tollkeeper.ingest.recording;

import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.jboss.logging.Logger;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.messaging.Platform;
import org.tollkeeper.messaging.RegistryClient;
import org.tollkeeper.messaging.RegistrySerde;
import org.tollkeeper.messaging.Topic;
import org.tollkeeper.messaging.codec.UnreadableValueException;

/// Topics on a broker; only what is committed.
public final class KafkaShelf implements Shelf {
    private static final Logger LOG = Logger.getLogger(KafkaShelf.class);
    private static final Duration STEP = Duration.ofMillis(500);

    private final Platform platform;
    private final RegistryClient registry;

    public KafkaShelf(Platform platform, RegistryClient registry) {
        this.platform = platform;
        this.registry = registry;
    }

    @Override
    public <V> void read(Topic<V> topic, BiConsumer<V, Place> each, BiPredicate<Long, Long> more) {
        var values = RegistrySerde.reading(topic, registry).deserializer();
        try (var consumer = new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            var begins = consumer.beginningOffsets(partitions);
            partitions.forEach(p -> consumer.seek(p, begins.getOrDefault(p, 0L)));
            while (more.test(total(consumer, begins), total(ends, begins)) && !isAt(consumer, ends)) {
                for (var record : consumer.poll(STEP)) {
                    if (record.offset()
                            < ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L)) {
                        take(topic, values, record, each);
                    }
                }
            }
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                platform.bootstrap(),
                ConsumerConfig.CLIENT_ID_CONFIG,
                "tollkeeper-ingest-shelf",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
    }

    private static boolean isAt(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static long total(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> begins) {
        return begins.entrySet().stream()
                .mapToLong(begin -> consumer.position(begin.getKey()) - begin.getValue())
                .sum();
    }

    private static long total(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> begins) {
        return ends.entrySet().stream()
                .mapToLong(end -> end.getValue() - begins.getOrDefault(end.getKey(), 0L))
                .sum();
    }

    /// A value nobody can read is passed over, as whoever follows the topic does.
    private static <V> void take(
            Topic<V> topic, Deserializer<V> values, ConsumerRecord<byte[], byte[]> record, BiConsumer<V, Place> each) {
        if (record.value() == null) {
            return;
        }
        try {
            each.accept(
                    values.deserialize(topic.name(), record.value()), new Place(record.partition(), record.offset()));
        } catch (UnreadableValueException e) {
            LOG.errorf(
                    e,
                    "%s, partition %d, offset %d was passed over.",
                    topic.name(),
                    record.partition(),
                    record.offset());
        }
    }
}
