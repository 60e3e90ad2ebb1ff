package org.tollkeeper.ingest.claims;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.messaging.Platform;
import org.tollkeeper.messaging.RegistryClient;
import org.tollkeeper.messaging.RegistrySerde;
import org.tollkeeper.messaging.Topics;

/// Recorded claims by their id, read from where the index says that they lie. Editors ask, a few a minute, so each
/// question has a consumer of its own and nothing is kept in memory.
public final class ClaimArchive implements Archive {
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration STEP = Duration.ofMillis(200);

    private final ClaimIndex index;
    private final Map<String, Object> settings;
    private final Deserializer<Claim> values;

    public ClaimArchive(ClaimIndex index, Platform platform, RegistryClient registry) {
        this.index = index;
        this.values = RegistrySerde.reading(Topics.CLAIMS, registry).deserializer();
        this.settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                platform.bootstrap(),
                ConsumerConfig.CLIENT_ID_CONFIG,
                "tollkeeper-ingest-archive",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                1);
    }

    @Override
    public Optional<Claim> find(String conflict, String claim) {
        return index.place(conflict, claim).flatMap(this::read);
    }

    private Optional<Claim> read(Place place) {
        var partition = new TopicPartition(Topics.CLAIMS.name(), place.partition());
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, place.offset());
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < until) {
                for (var record : consumer.poll(STEP)) {
                    return Optional.of(values.deserialize(record.topic(), record.value()));
                }
            }
        }
        return Optional.empty();
    }
}
