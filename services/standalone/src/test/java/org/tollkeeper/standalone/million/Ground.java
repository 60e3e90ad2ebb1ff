package org.tollkeeper.standalone.million;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.messaging.CloudEvents;
import org.tollkeeper.messaging.Keys;
import org.tollkeeper.messaging.Platform;
import org.tollkeeper.messaging.RegistryClient;
import org.tollkeeper.messaging.RegistrySerde;
import org.tollkeeper.messaging.Topic;
import org.tollkeeper.messaging.TopicCreator;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.Traceparent;
import org.tollkeeper.standalone.Ports;
import org.tollkeeper.standalone.broker.EmbeddedBroker;
import org.tollkeeper.standalone.registry.RegistryProcess;

/// A real broker and a real registry, with the topics as ingest and the aggregator would have left them.
final class Ground implements AutoCloseable {
    private static final int PARTITIONS = 3;

    private final EmbeddedBroker broker;
    private final RegistryProcess registry;
    private final RegistryClient client;
    private final KafkaProducer<String, byte[]> producer;
    private final Serializer<Claim> claims;

    Ground(Path folder) throws Exception {
        registry = RegistryProcess.start(
                Path.of("target", "registry"),
                folder.resolve("registry"),
                folder.resolve("registry.log"),
                Ports.free(),
                Ports.free());
        broker = EmbeddedBroker.start(folder.resolve("broker"), Ports.free(), Ports.free());
        registry.awaitReady(Duration.ofSeconds(90));
        client = new RegistryClient(registry.ccompat());
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrap()))) {
            var creator = new TopicCreator(
                    admin, new Platform(broker.bootstrap(), registry.ccompat(), PARTITIONS, (short) 1));
            creator.create(Stream.concat(Topics.ofIngest().stream(), Topics.ofAggregator().stream())
                    .toList());
        }
        producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        broker.bootstrap(),
                        "linger.ms",
                        20,
                        "batch.size",
                        256 << 10,
                        "compression.type",
                        "gzip"),
                new StringSerializer(),
                new ByteArraySerializer());
        claims = RegistrySerde.writing(Topics.CLAIMS, client).serializer();
    }

    String bootstrap() {
        return broker.bootstrap();
    }

    URI registry() {
        return registry.ccompat();
    }

    /// The definition, the claims, and what follows from them by the method.
    void load(List<Claim> claims) {
        send(Topics.CONFLICTS, Stream.of(LongWar.CONFLICT));
        send(Topics.CLAIMS, claims.stream());
        var view = Reconciliation.of(LongWar.CONFLICT, claims, Question.LIVE);
        send(Topics.POSITIONS, view.positions().stream());
        send(Topics.TOLLS, view.tolls().stream());
    }

    /// One claim more, as it comes in on a day of war.
    void add(Claim claim) {
        send(Topics.CLAIMS, claims, Stream.of(claim));
    }

    private <V> void send(Topic<V> topic, Stream<V> values) {
        send(topic, RegistrySerde.writing(topic, client).serializer(), values);
    }

    private <V> void send(Topic<V> topic, Serializer<V> serde, Stream<V> values) {
        int partition = Keys.partition(LongWar.CONFLICT.id(), PARTITIONS);
        var origin =
                new CloudEvents.Origin("/benchmark", Instant.EPOCH, Traceparent.start(RandomGenerator.getDefault()));
        values.forEach(value -> {
            var record = topic.record(value, origin);
            // What failed is missing in what query counts.
            var _ = producer.send(new ProducerRecord<>(
                    topic.name(),
                    partition,
                    null,
                    record.key(),
                    serde.serialize(topic.name(), value),
                    record.headers()));
        });
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
        broker.close();
        registry.close();
    }
}
