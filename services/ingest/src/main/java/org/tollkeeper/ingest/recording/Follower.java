package org.tollkeeper.ingest.recording;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.messaging.Platform;
import org.tollkeeper.messaging.RegistryClient;
import org.tollkeeper.messaging.RegistrySerde;
import org.tollkeeper.messaging.Topic;
import org.tollkeeper.messaging.codec.UnreadableValueException;

/// Reads a topic from its beginning, and goes on reading, on a thread of its own. Only what is committed.
public final class Follower<V> implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Follower.class);
    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Topic<V> topic;
    private final Deserializer<V> values;
    private final BiConsumer<V, Place> reader;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final CompletableFuture<@Nullable Void> caughtUp = new CompletableFuture<>();
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Thread thread;
    private volatile boolean closing;

    /// Starts at once.
    public Follower(Topic<V> topic, Platform platform, RegistryClient registry, BiConsumer<V, Place> reader) {
        this.topic = topic;
        this.values = RegistrySerde.reading(topic, registry).deserializer();
        this.reader = reader;
        this.consumer = new KafkaConsumer<>(
                settings(topic, platform), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.thread =
                Thread.ofPlatform().name("follow-" + topic.name()).daemon().start(this::follow);
    }

    /// Completes once everything is read that was there at the start; exceptionally if it was closed before.
    public CompletableFuture<@Nullable Void> caughtUp() {
        return caughtUp;
    }

    private static Map<String, Object> settings(Topic<?> topic, Platform platform) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                platform.bootstrap(),
                ConsumerConfig.CLIENT_ID_CONFIG,
                "tollkeeper-ingest-" + topic.name(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                5_000);
    }

    private void follow() {
        try (consumer) {
            while (!closing) {
                try {
                    keepReading();
                } catch (KafkaException e) {
                    pauseAfter(e);
                }
            }
        }
        caughtUp.completeExceptionally(new IllegalStateException(topic.name() + " is no longer followed"));
    }

    /// From where reading stood: a broker or a registry that was away for a while has cost nothing.
    private void keepReading() {
        var partitions = consumer.partitionsFor(topic.name()).stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partitions);
        partitions.forEach(p -> consumer.seek(p, next.getOrDefault(p, 0L)));
        var ends = consumer.endOffsets(partitions);
        while (!closing) {
            for (var record : consumer.poll(WAIT)) {
                read(record.value(), record.partition(), record.offset());
                next.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
            }
            if (!caughtUp.isDone() && isAt(partitions, ends)) {
                caughtUp.complete(null);
            }
        }
    }

    private void pauseAfter(KafkaException why) {
        if (closing) {
            return;
        }
        LOG.warnf("%s cannot be read just now, and is tried again: %s", topic.name(), why.getMessage());
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException e) {
            closing = true;
        }
    }

    private boolean isAt(List<TopicPartition> partitions, Map<TopicPartition, Long> ends) {
        return partitions.stream().allMatch(p -> consumer.position(p) >= ends.getOrDefault(p, 0L));
    }

    /// A value nobody can read is passed over: it would stop every later one.
    private void read(byte @Nullable [] value, int partition, long offset) {
        if (value == null) {
            return;
        }
        try {
            reader.accept(values.deserialize(topic.name(), value), new Place(partition, offset));
        } catch (UnreadableValueException e) {
            LOG.errorf(e, "%s, partition %d, offset %d was passed over.", topic.name(), partition, offset);
        }
    }

    @Override
    public void close() {
        closing = true;
        consumer.wakeup();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
