package org.tollkeeper.aggregator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.tollkeeper.messaging.Platform;

class StreamingTest {

    private record Settings(
            String instance, int threads, Duration sessionTimeout, Duration commitInterval, Duration closeTimeout)
            implements AggregatorConfig {}

    private final StreamsConfig streams = new StreamsConfig(Streaming.properties(
            new Platform("broker:9092", URI.create("http://registry"), 6, (short) 3),
            new Settings("one", 2, Duration.ofSeconds(6), Duration.ofMillis(25), Duration.ofSeconds(10)),
            Path.of("state")));

    @Test
    void rows_results_and_offsets_are_one_transaction() {
        assertThat(streams.getString("processing.guarantee")).isEqualTo("exactly_once_v2");
        assertThat(streams.getInt("replication.factor")).isEqualTo(3);
    }

    @Test
    void a_restart_within_the_session_keeps_its_tasks() {
        var consumer = streams.getMainConsumerConfigs("group", "client", 1);

        assertThat(consumer)
                .containsEntry("group.instance.id", "one-1")
                .containsEntry("session.timeout.ms", 6_000)
                .containsEntry("heartbeat.interval.ms", 2_000);
    }

    @Test
    void nothing_waits_for_a_buffer_to_fill() {
        var producer = streams.getProducerConfigs("client");

        assertThat(producer).containsEntry("linger.ms", 0).containsEntry("max.in.flight.requests.per.connection", 1);
        assertThat(streams.getLong("statestore.cache.max.bytes")).isZero();
        assertThat(streams.getLong("commit.interval.ms")).isEqualTo(25);
    }
}
