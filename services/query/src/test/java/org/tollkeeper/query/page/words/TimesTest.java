package org.tollkeeper.query.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final Instant MORNING = Instant.parse("2031-03-02T08:05:59Z");

    @Test
    void the_ends_of_a_span_are_days() {
        assertThat(Times.ends(MORNING, Instant.parse("2031-03-03T00:00:00Z")))
                .containsExactly("2 Mar 2031", "3 Mar 2031");
    }

    @Test
    void the_ends_of_a_span_within_one_day_are_told_apart() {
        assertThat(Times.ends(MORNING, Instant.parse("2031-03-02T23:59:00Z")))
                .containsExactly("2 Mar 2031, 08:05 UTC", "23:59 UTC");
    }
}
