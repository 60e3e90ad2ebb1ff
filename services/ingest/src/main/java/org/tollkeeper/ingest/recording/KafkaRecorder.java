package org.tollkeeper.ingest.recording;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.tollkeeper.messaging.CloudEvents;
import org.tollkeeper.messaging.Platform;
import org.tollkeeper.messaging.Topic;
import org.tollkeeper.messaging.Traceparent;

/// Writes to the broker: idempotent, acknowledged by every replica in sync, and bounded: looking for the broker and
/// waiting for its word take 4.5 s together, so that a sender learns within five that nothing could be stored.
public final class KafkaRecorder implements Recorder, AutoCloseable {
    private static final String SOURCE = "/tollkeeper/ingest";
    private static final int LARGEST_MESSAGE = 12 * 1024 * 1024;

    private final KafkaProducer<String, byte[]> producer;
    private final Contracts contracts;
    private final InstantSource clock;

    public KafkaRecorder(Platform platform, Contracts contracts, InstantSource clock) {
        this.contracts = contracts;
        this.clock = clock;
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
                2_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                2_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                2_500,
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
                contracts.of(topic).serializer().serialize(topic.name(), value),
                record.headers());
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
