package org.tollkeeper.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Moment;

class StepsTest {

    @Test
    void the_last_point_is_the_end_even_where_no_step_leads_to_it() {
        assertThat(moments("2031-03-01", "2031-03-10", Period.ofWeeks(1)))
                .containsExactly("2031-03-01", "2031-03-08", "2031-03-10");
        assertThat(moments("2031-03-01T00:00:00Z", "2031-03-01T05:00:00Z", Duration.ofHours(3)))
                .containsExactly("2031-03-01T00:00:00Z", "2031-03-01T03:00:00Z", "2031-03-01T05:00:00Z");
    }

    @Test
    void months_keep_their_day() {
        assertThat(moments("2031-01-31", "2031-03-31", Period.ofMonths(1)))
                .containsExactly("2031-01-31", "2031-02-28", "2031-03-31");
    }

    @Test
    void midnight_ends_the_day_before_it() {
        assertThat(moments("2031-03-01", "2031-03-02T22:00:00Z", Period.ofDays(1)))
                .containsExactly("2031-03-01", "2031-03-02");
        assertThat(moments("2031-03-01", "2031-03-02T22:00:01Z", Period.ofDays(1)))
                .containsExactly("2031-03-01", "2031-03-02", "2031-03-03");
    }

    @Test
    void no_more_is_counted_than_decides_that_there_are_too_many() {
        var years = new Steps(Moment.parse("0001"), Moment.parse("9997"), Duration.ofMinutes(1));

        assertThat(years.count(ZoneOffset.UTC)).isBetween(Steps.MOST + 1, Steps.MOST + 2);
    }

    private static List<String> moments(String from, String to, TemporalAmount step) {
        return new Steps(Moment.parse(from), Moment.parse(to), step)
                .moments(ZoneId.of("Europe/Athens")).stream().map(Moment::text).toList();
    }
}
