package org.tollkeeper.ingest.recording;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.tollkeeper.messaging.CloudEvents;
import org.tollkeeper.messaging.Platform;
import org.tollkeeper.messaging.RegistryClient;
import org.tollkeeper.messaging.RegistrySerde;
import org.tollkeeper.messaging.Topic;
import org.tollkeeper.messaging.Traceparent;

/// Writes to the broker: idempotent, acknowledged by every replica in sync, and bounded, so that a sender learns within
/// five seconds that nothing could be stored.
public final class KafkaRecorder implements Recorder, AutoCloseable {
    private static final String SOURCE = "/tollkeeper/ingest";
    private static final int LARGEST_MESSAGE = 12 * 1024 * 1024;

    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Serializer<?>> serializers = new ConcurrentHashMap<>();
    private final InstantSource clock;

    /// Registers the contracts of the topics.
    public KafkaRecorder(Platform platform, RegistryClient registry, List<Topic<?>> topics, InstantSource clock) {
        this.clock = clock;
        topics.forEach(topic -> serializers.put(
                topic.name(), RegistrySerde.writing(topic, registry).serializer()));
        this.producer = new KafkaProducer<>(settings(platform), new StringSerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> settings(Platform platform) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                platform.bootstrap(),
                ProducerConfig.CLIENT_ID_CONFIG,
                "tollkeeper-ingest-doors",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                1,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                3_500,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                3_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                4_000,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                LARGEST_MESSAGE);
    }

    @Override
    public <V> CompletableFuture<Place> record(Topic<V> topic, V value, Map<String, String> headers) {
        var promise = new CompletableFuture<Place>();
        try {
            var _ = producer.send(encoded(topic, value, headers), (metadata, failure) -> {
                if (failure == null) {
                    promise.complete(new Place(metadata.partition(), metadata.offset()));
                } else {
                    promise.completeExceptionally(failure);
                }
            });
        } catch (KafkaException e) {
            promise.completeExceptionally(e);
        }
        return promise;
    }

    private <V> ProducerRecord<String, byte[]> encoded(Topic<V> topic, V value, Map<String, String> headers) {
        var origin = new CloudEvents.Origin(SOURCE, clock.instant(), Traceparent.start(ThreadLocalRandom.current()));
        var record = topic.record(value, origin);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return new ProducerRecord<>(
                record.topic(),
                record.partition(),
                record.timestamp(),
                record.key(),
                serializer(topic).serialize(topic.name(), value),
                record.headers());
    }

    @SuppressWarnings("unchecked") // The map holds under each topic's name the serializer of its values.
    private <V> Serializer<V> serializer(Topic<V> topic) {
        var serializer = serializers.get(topic.name());
        if (serializer == null) {
            throw new IllegalArgumentException("ingest does not write to " + topic.name());
        }
        return (Serializer<V>) serializer;
    }

    @Override
    public void close() {
        producer.close(java.time.Duration.ofSeconds(5));
    }
}
