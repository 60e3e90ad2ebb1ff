package org.tollkeeper.aggregator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Properties;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.messaging.BareSerde;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.Codecs;

class TollTopologyTest {
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final TollTopology topology = new TollTopology(
            BareSerde.of(Codecs.CLAIM),
            BareSerde.of(Codecs.CONFLICT),
            BareSerde.of(Codecs.POSITION),
            BareSerde.of(Codecs.TOLL),
            System::nanoTime);

    @Test
    void its_steps_are_those_of_the_golden_file() throws IOException {
        try (var golden = getClass().getResourceAsStream("/topology.txt")) {
            assertThat(topology.build().describe().toString())
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_claim_becomes_a_toll_with_the_headers_of_an_event_in_the_same_trace() {
        try (var driver = new TopologyTestDriver(topology.build(), properties())) {
            var tolls = driver.createOutputTopic(
                    Topics.TOLLS.name(),
                    Serdes.String().deserializer(),
                    BareSerde.of(Codecs.TOLL).deserializer());
            conflicts(driver).pipeInput(Fiction.ID, Fiction.CONFLICT);
            var headers = new RecordHeaders().add("traceparent", TRACE.getBytes(StandardCharsets.UTF_8));
            var claim = Fiction.total("a", "the-council", "north", Category.MILITARY, 12);
            claims(driver).pipeInput(new TestRecord<>(Fiction.ID, claim, headers));
            driver.advanceWallClockTime(Duration.ofMillis(5));

            var record = tolls.readRecordsToList().stream()
                    .filter(r -> r.key().equals("fictional-war|north|MILITARY|KILLED|"))
                    .findFirst()
                    .orElseThrow();
            assertThat(record.value())
                    .extracting(Toll::low, Toll::best, Toll::high)
                    .containsExactly(12L, 12L, 12L);
            assertThat(header(record, "ce_type")).isEqualTo("org.tollkeeper.toll.v1");
            assertThat(header(record, "ce_source")).isEqualTo("/tollkeeper/aggregator");
            assertThat(header(record, "ce_id")).isNotBlank();
            assertThat(header(record, "traceparent"))
                    .startsWith(TRACE.substring(0, 36))
                    .isNotEqualTo(TRACE);
        }
    }

    /// One task folds them all, each by itself: what arrives is shuffled across conflicts and partly twice.
    @Test
    void five_hundred_conflicts_come_out_as_the_method_has_each_of_them() {
        var deliveries = new ArrayList<Claim>();
        var expected = new TreeMap<String, Toll>();
        for (int seed = 0; seed < 500; seed++) {
            var conflict = Fiction.conflict("war-" + seed, "north");
            var claims = Fiction.anyClaims(conflict.id(), new SplittableRandom(seed), 4);
            deliveries.addAll(claims);
            deliveries.addAll(claims.subList(0, claims.size() / 2));
            Reconciliation.of(conflict, claims, Question.LIVE)
                    .tolls()
                    .forEach(toll -> expected.put(Topics.TOLLS.key().apply(toll), toll));
        }
        Collections.shuffle(deliveries, new Random(1));

        try (var driver = new TopologyTestDriver(topology.build(), properties())) {
            var conflicts = conflicts(driver);
            for (int seed = 0; seed < 500; seed++) {
                conflicts.pipeInput("war-" + seed, Fiction.conflict("war-" + seed, "north"));
            }
            var claims = claims(driver);
            deliveries.forEach(claim -> claims.pipeInput(claim.conflict(), claim));
            driver.advanceWallClockTime(Duration.ofSeconds(1));

            var tolls = driver.createOutputTopic(
                    Topics.TOLLS.name(),
                    Serdes.String().deserializer(),
                    BareSerde.of(Codecs.TOLL).deserializer());
            assertThat(new TreeMap<>(tolls.readKeyValuesToMap())).isEqualTo(expected);
        }
    }

    private static Properties properties() {
        var props = new Properties();
        props.put(StreamsConfig.APPLICATION_ID_CONFIG, "bench");
        props.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
        props.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedMemory.class);
        return props;
    }

    private static TestInputTopic<String, Claim> claims(TopologyTestDriver driver) {
        return driver.createInputTopic(
                Topics.CLAIMS.name(),
                Serdes.String().serializer(),
                BareSerde.of(Codecs.CLAIM).serializer());
    }

    private static TestInputTopic<String, Conflict> conflicts(TopologyTestDriver driver) {
        return driver.createInputTopic(
                Topics.CONFLICTS.name(),
                Serdes.String().serializer(),
                BareSerde.of(Codecs.CONFLICT).serializer());
    }

    private static String header(TestRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
