package org.tollkeeper.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.messaging.codec.Rejection;

class TopicsTest {
    private static final Traceparent TRACE =
            new Traceparent("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7", true);

    @Test
    void topics_have_the_names_of_the_contract() {
        assertThat(Stream.of(Topics.ofIngest(), Topics.ofAggregator())
                        .flatMap(List::stream)
                        .map(Topic::subject))
                .containsExactly(
                        "tollkeeper.stories.v1-value",
                        "tollkeeper.claims.v1-value",
                        "tollkeeper.conflicts.v1-value",
                        "tollkeeper.decisions.v1-value",
                        "tollkeeper.rejected.v1-value",
                        "tollkeeper.feeds.v1-value",
                        "tollkeeper.positions.v1-value",
                        "tollkeeper.tolls.v1-value");
    }

    @Test
    void claims_are_kept_for_ever_and_one_copy_may_be_down() {
        assertThat(Topics.CLAIMS.settings().config((short) 3))
                .isEqualTo(Map.of(
                        "cleanup.policy", "delete",
                        "retention.ms", "-1",
                        "retention.bytes", "-1",
                        "min.insync.replicas", "2",
                        "max.message.bytes", "1048576",
                        "compression.type", "uncompressed"));
    }

    @Test
    void what_was_refused_is_kept_thirty_days_up_to_twelve_megabytes() {
        assertThat(Topics.REJECTED.settings().config((short) 1))
                .isEqualTo(Map.of(
                        "cleanup.policy", "delete",
                        "retention.ms", "2592000000",
                        "retention.bytes", "-1",
                        "min.insync.replicas", "1",
                        "max.message.bytes", "12582912",
                        "compression.type", "gzip"));
    }

    @Test
    void what_was_refused_is_told_by_its_sender_and_content_and_settled_where_it_lies() {
        var rejection = Rejection.of("wire-a", "empty", null, Instant.EPOCH, "text/plain", "x".getBytes(UTF_8));
        var again = Rejection.of("elsewhere", "odd", "key", Instant.MAX, "text/html", "x".getBytes(UTF_8));
        var settled = Rejection.settling(rejection.id(), "wire-a", "an editor saw to it", Instant.EPOCH);

        assertThat(again.id()).isEqualTo(rejection.id());
        assertThat(rejection.from("b", null).id())
                .isNotEqualTo(rejection.id())
                .isNotEqualTo(rejection.from(null, "b").id());
        assertThat(settled.settles()).isEqualTo(rejection.id());
        assertThat(Topics.REJECTED.key().apply(settled)).isEqualTo("wire-a");
    }

    @Test
    void of_a_toll_only_the_last_is_kept() {
        assertThat(Topics.TOLLS.settings().config((short) 1))
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("min.compaction.lag.ms", "604800000")
                .containsEntry("message.timestamp.type", "LogAppendTime");
    }

    @Test
    void a_record_carries_its_key_and_the_headers_of_an_event() {
        var rejection = Rejection.of("wire-a", "empty", null, Instant.EPOCH, "text/plain", new byte[0]);
        var origin = new CloudEvents.Origin("/tollkeeper/ingest", Instant.parse("2020-09-28T19:12:03Z"), TRACE);

        var record = Topics.REJECTED.record(rejection, origin);
        var again = Topics.REJECTED.record(rejection, origin);

        var headers = new LinkedHashMap<String, String>();
        record.headers().forEach(h -> headers.put(h.key(), new String(h.value(), UTF_8)));
        assertThat(record.key()).isEqualTo("wire-a");
        assertThat(headers.remove("ce_id")).matches("[0-9a-f-]{36}");
        assertThat(headers)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ce_specversion", "1.0",
                        "ce_type", "org.tollkeeper.rejection.v1",
                        "ce_source", "/tollkeeper/ingest",
                        "ce_time", "2020-09-28T19:12:03Z",
                        "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
        assertThat(again.headers().lastHeader("ce_id"))
                .isNotEqualTo(record.headers().lastHeader("ce_id"));
    }

    @Test
    void keys_of_different_parts_differ_and_can_be_taken_apart() {
        assertThat(Keys.join("a|b", "c", null)).isEqualTo("a%7Cb|c|");
        assertThat(Keys.join("a", "b|c", null)).isEqualTo("a|b%7Cc|");
        assertThat(Keys.split("a%7Cb|50%25|")).containsExactly("a|b", "50%", "");
        assertThat(Keys.story("wire/a", "42")).isEqualTo("wire%2Fa/42");
        assertThat(Keys.split(Keys.join("%7C", "%"))).containsExactly("%7C", "%");
    }

    @Test
    void a_toll_lies_in_the_partition_of_its_conflict() {
        var key = Keys.toll("fictional-war", new Cell("north", Category.CIVILIAN, Harm.KILLED, "children"));

        assertThat(key).isEqualTo("fictional-war|north|CIVILIAN|KILLED|children");
        assertThat(Keys.conflictOf(key)).isEqualTo("fictional-war");
        assertThat(Keys.conflictOf("fictional-war")).isEqualTo("fictional-war");
    }

    @Test
    void a_conflict_has_the_partition_that_any_client_gives_its_claims() {
        for (var id : List.of("karabakh-2020", "a", "fictional-war")) {
            assertThat(Keys.partition(id, 6)).isEqualTo(BuiltInPartitioner.partitionForKey(id.getBytes(UTF_8), 6));
        }
    }

    @Test
    void a_trace_goes_on_with_a_step_of_its_own() {
        var next = TRACE.next(new SplittableRandom(1));

        assertThat(Traceparent.parse(next.toString())).contains(next);
        assertThat(next.trace()).isEqualTo(TRACE.trace());
        assertThat(next.span()).isNotEqualTo(TRACE.span());
        assertThat(Traceparent.parse("00-zz")).isEmpty();
        assertThat(Traceparent.parse(null)).isEmpty();
    }
}
