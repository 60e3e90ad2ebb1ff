package org.tollkeeper.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tollkeeper.ingest.feeds.Intake.Taken;
import org.tollkeeper.ingest.feeds.Look.Next;

class FeedHealthTest {
    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");

    private final FeedHealth health = new FeedHealth(Duration.ofHours(1), NOON);

    private static Instant at(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void a_feed_that_was_not_looked_at_says_so() {
        assertThat(health.document(NOON))
                .isEqualTo(Map.of(
                        "state", "STARTING",
                        "silent", false,
                        "looks", 0L,
                        "notModified", 0L,
                        "stories", 0L,
                        "parseErrors", 0L,
                        "failuresInARow", 0));
    }

    @Test
    void looks_stories_and_the_way_they_took_are_counted() {
        health.looked(Look.taken(new Taken(2, 1, at(-1), "no date")), at(1));
        health.looked(Look.notModifiedSince(), at(2));
        health.looked(Look.notModifiedSince(), at(3));
        health.next(at(5));

        assertThat(health.document(at(4)))
                .containsEntry("state", "OK")
                .containsEntry("lastLook", "2031-05-04T12:03:00Z")
                .containsEntry("lastSuccess", "2031-05-04T12:03:00Z")
                .containsEntry("lastStory", "2031-05-04T12:01:00Z")
                .containsEntry("nextLook", "2031-05-04T12:05:00Z")
                .containsEntry("lagSeconds", 120L)
                .containsEntry("looks", 3L)
                .containsEntry("notModified", 2L)
                .containsEntry("notModifiedRate", 0.667)
                .containsEntry("stories", 2L)
                .containsEntry("parseErrors", 1L);
    }

    @Test
    void failures_in_a_row_end_with_the_first_good_answer() {
        assertThat(health.failed("the address answers 500", at(1))).isEqualTo(1);
        assertThat(health.failed("the address answers 502", at(2))).isEqualTo(2);
        assertThat(health.document(at(2)))
                .containsEntry("state", "FAILING")
                .containsEntry("problem", "the address answers 502")
                .doesNotContainKey("lastSuccess");

        health.looked(Look.notModifiedSince(), at(3));
        assertThat(health.document(at(3)))
                .containsEntry("state", "OK")
                .containsEntry("failuresInARow", 0)
                .doesNotContainKey("problem");
    }

    @Test
    void each_end_of_a_look_is_a_state() {
        health.looked(Look.taken(new Taken(0, 1, null, "HTML")), at(1));
        assertThat(health.document(at(1))).containsEntry("state", "UNREADABLE").containsEntry("problem", "HTML");

        health.looked(Look.then(new Next.After(Duration.ofMinutes(9))), at(2));
        assertThat(health.document(at(2))).containsEntry("state", "WAITING");

        health.looked(Look.then(new Next.Stop("gone")), at(3));
        assertThat(health.document(at(300)))
                .containsEntry("state", "STOPPED")
                .containsEntry("problem", "gone")
                .containsEntry("silent", false);
    }

    @Test
    void silence_is_told_once_and_ends_with_a_story() {
        assertThat(health.hasFallenSilent(at(60))).isFalse();
        assertThat(health.hasFallenSilent(at(61))).isTrue();
        assertThat(health.hasFallenSilent(at(62))).isFalse();
        health.looked(Look.notModifiedSince(), at(63));
        assertThat(health.isSilent(at(63))).isTrue();

        health.looked(Look.taken(new Taken(1, 0, null, null)), at(64));
        assertThat(health.isSilent(at(64))).isFalse();
        assertThat(health.hasFallenSilent(at(125))).isTrue();
    }
}
