package org.tollkeeper.ingest.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Kind;
import org.tollkeeper.domain.claim.Assertion.Retraction;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.wire.Story;

class StoryTopologyTest {

    @Test
    void its_steps_are_those_of_the_golden_file() throws IOException {
        try (var golden = getClass().getResourceAsStream("/story-topology.txt")) {
            assertThat(golden).isNotNull();
            assertThat(Desk.topology().describe().toString())
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_story_is_tried_against_every_conflict_and_its_claims_go_to_theirs() {
        try (var desk = new Desk().take(Wire.version("ferry", "1", 0, "north 12\\neast 3"))) {
            assertThat(desk.records())
                    .extracting(r -> r.key() + " " + r.value().says().kind())
                    .containsExactlyInAnyOrder("strait TOTAL", "river TOTAL");
            assertThat(desk.counted(Desk.STRAIT)).containsExactly("north 12");
            assertThat(desk.counted(Desk.RIVER)).containsExactly("east 3");
        }
    }

    @Test
    void a_story_restricted_to_a_conflict_says_nothing_of_another() {
        try (var desk = new Desk().take(Wire.version("ferry", "1", 0, "north 12\\neast 3", ",'conflict':'river'"))) {
            assertThat(desk.published()).extracting(Claim::conflict).containsExactly("river");
        }
    }

    @Test
    void a_claim_is_known_since_its_story_was_received_and_belongs_to_its_trace() {
        var headers = new RecordHeaders();
        headers.add("traceparent", Desk.utf8("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
        try (var desk = new Desk().take(Wire.version("ferry", "1", 5, "north 12"), headers)) {
            var record = desk.records().getFirst();

            assertThat(record.value().recordedAt()).isEqualTo("2031-05-04T09:05:00Z");
            assertThat(text(record.headers().lastHeader("traceparent").value()))
                    .startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-");
            assertThat(text(record.headers().lastHeader("ce_id").value()))
                    .isEqualTo(record.value().id());
        }
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Test
    void a_newer_version_withdraws_the_older_from_each_conflict_it_touched() {
        try (var desk = new Desk()
                .take(Wire.version("ferry", "1", 0, "north 12\\neast 3"))
                .take(Wire.version("ferry", "2", 9, "north 14", ",'edNote':'Corrects the count'"))) {
            assertThat(desk.published(Kind.RETRACTION))
                    .extracting(Claim::conflict, Claim::says, Claim::claimant, Claim::recordedAt, Claim::reason)
                    .containsExactlyInAnyOrder(
                            tuple("strait", ofVersions("2", false), NEWS, at(9), CORRECTED),
                            tuple("river", ofVersions("2", false), NEWS, at(9), CORRECTED));
            assertThat(desk.counted(Desk.STRAIT)).containsExactly("north 14");
            assertThat(desk.counted(Desk.RIVER)).isEmpty();
        }
    }

    private static final Claimant NEWS = new Claimant("harbour-news");
    private static final String CORRECTED = "Corrected by version 2. 0 unchanged, 1 changed, 1 no longer stated. The"
            + " provider says: Corrects the count";

    private static Instant at(int minute) {
        return Wire.MORNING.plusSeconds(60L * minute);
    }

    private static Retraction ofVersions(String version, boolean kill) {
        return new Retraction(new Target.OfStory(new StoryRef("harbour-news", "ferry", version)), kill);
    }

    @Test
    void a_version_that_comes_again_publishes_nothing() {
        try (var desk = new Desk().take(Wire.version("ferry", "1", 0, "north 12"))) {
            var once = desk.published();

            desk.take(Wire.version("ferry", "1", 30, "north 12"));

            assertThat(desk.published()).isEqualTo(once);
        }
    }

    @Test
    void an_older_version_that_comes_late_changes_nothing_that_counts() {
        try (var desk = new Desk()
                .take(Wire.version("ferry", "2", 0, "north 14"))
                .take(Wire.version("ferry", "1", 9, "north 12\\neast 3"))) {
            assertThat(desk.counted(Desk.STRAIT)).containsExactly("north 14");
            assertThat(desk.counted(Desk.RIVER)).isEmpty();
            assertThat(desk.published(Kind.TOTAL)).hasSize(3);
        }
    }

    @Test
    void a_kill_withdraws_every_version_even_one_that_comes_after_it() {
        try (var desk = new Desk()
                .take(Wire.kill("ferry", "3", 0))
                .take(Wire.version("ferry", "1", 5, "north 12"), Wire.version("ferry", "3", 9, "north 15"))) {
            assertThat(desk.counted(Desk.STRAIT)).isEmpty();
            assertThat(desk.published(Kind.RETRACTION))
                    .filteredOn(c -> c.says().equals(ofVersions("3", true)))
                    .extracting(Claim::recordedAt)
                    .containsExactly(at(0));
        }
    }

    @Test
    void a_usable_version_after_a_kill_lives() {
        try (var desk = new Desk()
                .take(Wire.version("ferry", "1", 0, "north 12"), Wire.kill("ferry", "2", 5))
                .take(Wire.version("ferry", "3", 9, "north 11"))) {
            assertThat(desk.counted(Desk.STRAIT)).containsExactly("north 11");
        }
    }

    @Test
    void of_two_contents_of_one_version_the_one_received_later_counts() {
        try (var desk = new Desk()
                .take(Wire.version("ferry", "1", 0, "north 12\\nsouth 2"))
                .take(Wire.version("ferry", "1", 5, "north 14\\nsouth 2"))) {
            assertThat(desk.counted(Desk.STRAIT)).containsExactly("north 14", "south 2");
        }
    }

    @Test
    void another_story_is_never_touched() {
        try (var desk = new Desk()
                .take(Wire.version("ferry", "1", 0, "north 12"), Wire.version("bridge", "1", 1, "south 4"))
                .take(Wire.kill("ferry", "2", 5))) {
            assertThat(desk.counted(Desk.STRAIT)).containsExactly("south 4");
        }
    }

    @Test
    void an_embargoed_claim_is_held_and_released_by_a_ruling_when_it_is_time() {
        var until = Instant.parse("2031-05-04T10:00:00Z");
        try (var desk =
                new Desk().take(Wire.version("ferry", "1", 0, "north 12", ",'embargoedUntil':'" + until + "'"))) {
            assertThat(desk.published()).extracting(Claim::standing).containsExactly(Standing.HELD);
            assertThat(desk.waitUntil(until.minusSeconds(1)).published(Kind.RULING))
                    .isEmpty();

            desk.waitUntil(until.plusSeconds(90));

            assertThat(desk.published(Kind.RULING))
                    .extracting(Claim::says, Claim::recordedAt)
                    .containsExactly(tuple(
                            new Assertion.Ruling(
                                    Assertion.Decision.RELEASE,
                                    new Target.OfClaim(
                                            desk.published().getFirst().id())),
                            until));
            assertThat(desk.counted(Desk.STRAIT)).containsExactly("north 12");
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    /// The times at which versions were received stay theirs; only the order in which the task sees them changes.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void order_and_redelivery_change_nothing(long seed) {
        var random = new Random(seed);
        var versions = new ArrayList<>(List.of(
                Wire.version("ferry", "1", 0, "north 12\\neast 1"),
                Wire.version("ferry", "2", 1, "north 14"),
                Wire.version("ferry", "2", 2, "north 14\\nwest 2"),
                Wire.version("ferry", "3", 3, "north 11\\nsouth 1"),
                Wire.version("ferry", "late-b", 4, "south 2")));
        if (random.nextBoolean()) {
            versions.add(Wire.kill("ferry", "4", 5));
        }
        var inOrder = published(versions);
        var shuffled = new ArrayList<>(versions);
        shuffled.addAll(versions.subList(0, random.nextInt(versions.size())));
        Collections.shuffle(shuffled, random);

        assertThat(published(shuffled)).isEqualTo(inOrder);
    }

    /// As a set, and without the reasons, which tell what had arrived before.
    private static Set<String> published(List<Story> versions) {
        try (var desk = new Desk().take(versions.toArray(Story[]::new))) {
            var set = new HashSet<String>();
            desk.published().forEach(c -> set.add(c.id() + c.recordedAt() + c.conflict() + c.says()));
            return set;
        }
    }
}
