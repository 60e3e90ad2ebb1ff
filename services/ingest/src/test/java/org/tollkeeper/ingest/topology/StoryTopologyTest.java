package org.tollkeeper.ingest.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Kind;
import org.tollkeeper.domain.claim.Assertion.Retraction;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.StoryRef;

class StoryTopologyTest {

    @Test
    void its_steps_are_those_of_the_golden_file() throws IOException {
        try (var golden = getClass().getResourceAsStream("/story-topology.txt")) {
            assertThat(golden).isNotNull();
            assertThat(Newsroom.topology().describe().toString())
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_story_is_tried_against_every_conflict_and_its_claims_go_to_theirs() {
        try (var newsroom = new Newsroom().take(Wire.version("ferry", "1", 0, "north 12\\neast 3"))) {
            assertThat(newsroom.records())
                    .extracting(r -> r.key() + " " + r.value().says().kind())
                    .containsExactlyInAnyOrder("strait TOTAL", "river TOTAL");
            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("north 12");
            assertThat(newsroom.counted(Newsroom.RIVER)).containsExactly("east 3");
        }
    }

    @Test
    void a_story_restricted_to_a_conflict_says_nothing_of_another() {
        try (var newsroom =
                new Newsroom().take(Wire.version("ferry", "1", 0, "north 12\\neast 3", ",'conflict':'river'"))) {
            assertThat(newsroom.published()).extracting(Claim::conflict).containsExactly("river");
        }
    }

    @Test
    void a_claim_is_known_since_its_story_was_received_and_belongs_to_its_trace() {
        var headers = new RecordHeaders();
        headers.add("traceparent", Newsroom.utf8("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
        try (var newsroom = new Newsroom().take(Wire.version("ferry", "1", 5, "north 12"), headers)) {
            var record = newsroom.records().getFirst();

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
        try (var newsroom = new Newsroom()
                .take(Wire.version("ferry", "1", 0, "north 12\\neast 3"))
                .take(Wire.version("ferry", "2", 9, "north 14", ",'edNote':'Corrects the count'"))) {
            assertThat(newsroom.published(Kind.RETRACTION))
                    .extracting(Claim::conflict, Claim::says, Claim::claimant, Claim::recordedAt, Claim::reason)
                    .containsExactlyInAnyOrder(
                            tuple("strait", ofVersions("2", false), NEWS, at(9), CORRECTED),
                            tuple("river", ofVersions("2", false), NEWS, at(9), CORRECTED));
            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("north 14");
            assertThat(newsroom.counted(Newsroom.RIVER)).isEmpty();
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
        try (var newsroom = new Newsroom().take(Wire.version("ferry", "1", 0, "north 12"))) {
            var once = newsroom.published();

            newsroom.take(Wire.version("ferry", "1", 30, "north 12"));

            assertThat(newsroom.published()).isEqualTo(once);
        }
    }

    @Test
    void an_older_version_that_comes_late_changes_nothing_that_counts() {
        try (var newsroom = new Newsroom()
                .take(Wire.version("ferry", "2", 0, "north 14"))
                .take(Wire.version("ferry", "1", 9, "north 12\\neast 3"))) {
            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("north 14");
            assertThat(newsroom.counted(Newsroom.RIVER)).isEmpty();
            assertThat(newsroom.published(Kind.TOTAL)).hasSize(3);
        }
    }

    @Test
    void a_kill_withdraws_every_version_even_one_that_comes_after_it() {
        try (var newsroom = new Newsroom()
                .take(Wire.kill("ferry", "3", 0))
                .take(Wire.version("ferry", "1", 5, "north 12"), Wire.version("ferry", "3", 9, "north 15"))) {
            assertThat(newsroom.counted(Newsroom.STRAIT)).isEmpty();
            assertThat(newsroom.published(Kind.RETRACTION))
                    .filteredOn(c -> c.says().equals(ofVersions("3", true)))
                    .extracting(Claim::recordedAt)
                    .containsExactly(at(0));
        }
    }

    @Test
    void a_usable_version_after_a_kill_lives() {
        try (var newsroom = new Newsroom()
                .take(Wire.version("ferry", "1", 0, "north 12"), Wire.kill("ferry", "2", 5))
                .take(Wire.version("ferry", "3", 9, "north 11"))) {
            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("north 11");
        }
    }

    @Test
    void what_is_withheld_without_a_text_is_held_and_not_withdrawn() {
        try (var newsroom = new Newsroom()
                .take(Wire.version("ferry", "1", 0, "north 12"), Wire.version("ferry", "2", 1, "north 14\\nsouth 2"))
                .take(Wire.withheld("ferry", "3", 5))) {
            assertThat(newsroom.states(Newsroom.STRAIT))
                    .containsExactly("HELD north 14", "HELD south 2", "WITHDRAWN north 12");

            newsroom.take(Wire.version("ferry", "4", 9, "north 14"));

            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("north 14");
        }
    }

    @Test
    void what_was_withheld_before_it_came_is_held_when_it_comes() {
        try (var newsroom = new Newsroom()
                .take(Wire.withheld("ferry", "3", 0))
                .take(Wire.version("ferry", "2", 5, "north 14"), Wire.version("ferry", "1", 9, "north 12"))) {
            assertThat(newsroom.states(Newsroom.STRAIT)).containsExactly("HELD north 14", "WITHDRAWN north 12");
        }
    }

    @Test
    void of_two_contents_of_one_version_the_one_received_later_counts() {
        try (var newsroom = new Newsroom()
                .take(Wire.version("ferry", "1", 0, "north 12\\nsouth 2"))
                .take(Wire.version("ferry", "1", 5, "north 14\\nsouth 2"))) {
            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("north 14", "south 2");
        }
    }

    @Test
    void another_story_is_never_touched() {
        try (var newsroom = new Newsroom()
                .take(Wire.version("ferry", "1", 0, "north 12"), Wire.version("bridge", "1", 1, "south 4"))
                .take(Wire.kill("ferry", "2", 5))) {
            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("south 4");
        }
    }

    @Test
    void an_embargoed_claim_is_held_and_released_by_a_ruling_when_it_is_time() {
        var until = Instant.parse("2031-05-04T10:00:00Z");
        try (var newsroom =
                new Newsroom().take(Wire.version("ferry", "1", 0, "north 12", ",'embargoedUntil':'" + until + "'"))) {
            assertThat(newsroom.published()).extracting(Claim::standing).containsExactly(Standing.HELD);
            assertThat(newsroom.waitUntil(until.minusSeconds(1)).published(Kind.RULING))
                    .isEmpty();

            newsroom.waitUntil(until.plusSeconds(90));

            assertThat(newsroom.published(Kind.RULING))
                    .extracting(Claim::says, Claim::recordedAt)
                    .containsExactly(tuple(
                            new Assertion.Ruling(
                                    Assertion.Decision.RELEASE,
                                    new Target.OfClaim(
                                            newsroom.published().getFirst().id())),
                            until));
            assertThat(newsroom.counted(Newsroom.STRAIT)).containsExactly("north 12");
        }
    }
}
