package org.tollkeeper.query.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.WAR;
import static org.tollkeeper.query.Telling.total;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.messaging.RegistryException;
import org.tollkeeper.query.dossier.Dossiers;
import org.tollkeeper.query.dossier.Freshness;

/// Reading over a broker that is only pretended: values are named by their bytes.
class IntakeTest {
    private static final TopicPartition CLAIMS = new TopicPartition("claims", 0);
    private static final Map<String, Claim> WRITTEN = Map.of(
            "c1", total("c1", "orla-mod", ORLA_SOLDIERS, 16, "2031-03-01T12:00:00Z"),
            "c2", total("c2", "orla-mod", ORLA_SOLDIERS, 32, "2031-03-02T12:00:00Z"));

    private final Dossiers dossiers = new Dossiers();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2031-03-05T00:00:00Z"));
    private final Freshness freshness = new Freshness(now::get);
    private final AtomicBoolean registryAway = new AtomicBoolean();
    private final Reader reader = new Reader(List.of(claims()), dossiers, freshness);

    IntakeTest() {
        dossiers.of(WAR.id()).define(WAR);
    }

    @Test
    void nothing_is_ready_before_the_end_at_the_start_is_reached() {
        var consumer = broker(2, "c1");
        read(consumer, 1);
        assertThat(dossiers.isCaughtUp()).isFalse();

        consumer = broker(2, "c1", "c2");
        read(consumer, 1);
        assertThat(dossiers.isCaughtUp()).isTrue();
        assertThat(dossiers.of(WAR.id()).claims()).isEqualTo(2);
    }

    @Test
    void a_replica_knows_up_to_when_it_has_read_everything_and_how_much_it_has_not() {
        read(broker(2, "c1", "c2"), 1);
        assertThat(freshness.asOf()).contains(Instant.parse("2031-03-05T00:00:00Z"));
        assertThat(freshness.isOlderThan(Duration.ofSeconds(30))).isFalse();

        now.set(Instant.parse("2031-03-05T00:01:00Z"));
        assertThat(freshness.isOlderThan(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void a_replica_that_lags_counts_what_it_has_not_read() {
        var consumer = broker(5, "c1", "c2");
        consumer.schedulePollTask(() -> now.set(Instant.parse("2031-03-05T00:00:09Z")));
        read(consumer, 2);

        assertThat(freshness.behind()).isEqualTo(3);
        assertThat(freshness.asOf()).isEmpty();
    }

    @Test
    void a_record_that_cannot_be_read_stops_the_reading_there_and_is_named() {
        assertThatThrownBy(() -> read(broker(3, "c1", "rubbish", "c2"), 1))
                .isInstanceOf(KafkaException.class)
                .hasMessageContaining("claims-0, offset 1")
                .hasMessageContaining("no claim");

        assertThat(dossiers.of(WAR.id()).everything()).containsExactly(WRITTEN.get("c1"));
        assertThat(dossiers.isCaughtUp()).isFalse();
    }

    @Test
    void a_registry_that_is_away_is_waited_for_and_reading_goes_on_where_it_stopped() {
        registryAway.set(true);
        assertThat(catchThrowable(() -> read(broker(2, "c1", "c2"), 1))).isInstanceOf(RegistryException.class);
        assertThat(dossiers.isCaughtUp()).isFalse();

        registryAway.set(false);
        read(broker(2, "c1", "c2"), 1);
        assertThat(dossiers.of(WAR.id()).claims()).isEqualTo(2);
        assertThat(reader.applied()).isEqualTo(2);
    }

    @Test
    void a_second_connection_applies_nothing_twice() {
        read(broker(2, "c1", "c2"), 1);
        long version = dossiers.version();

        read(broker(2, "c1", "c2"), 1);

        assertThat(reader.applied()).isEqualTo(2);
        assertThat(dossiers.version()).isEqualTo(version);
    }

    private Feed<Claim> claims() {
        return new Feed<>(
                "claims",
                (_, bytes) -> {
                    if (registryAway.get()) {
                        throw new RegistryException("no registry answers");
                    }
                    var claim = WRITTEN.get(new String(bytes, StandardCharsets.UTF_8));
                    if (claim == null) {
                        throw new IllegalArgumentException("no claim");
                    }
                    return claim;
                },
                (_, claim, _) -> {
                    if (claim != null) {
                        dossiers.of(claim.conflict()).add(claim);
                    }
                });
    }

    private void read(MockConsumer<byte[], byte[]> consumer, int polls) {
        var left = new AtomicInteger(polls);
        reader.follow(consumer, () -> left.getAndDecrement() <= 0);
    }

    private static MockConsumer<byte[], byte[]> broker(long end, String... values) {
        var consumer = new MockConsumer<byte[], byte[]>(AutoOffsetResetStrategy.EARLIEST.name());
        consumer.updatePartitions("claims", List.of(new PartitionInfo("claims", 0, null, null, null)));
        consumer.updateBeginningOffsets(Map.of(CLAIMS, 0L));
        consumer.updateEndOffsets(Map.of(CLAIMS, end));
        consumer.schedulePollTask(() -> {
            long from = consumer.position(CLAIMS);
            for (int i = 0; i < values.length; i++) {
                if (i >= from) {
                    consumer.addRecord(new ConsumerRecord<>(
                            "claims", 0, i, new byte[0], values[i].getBytes(StandardCharsets.UTF_8)));
                }
            }
        });
        return consumer;
    }
}
