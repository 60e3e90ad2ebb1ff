package org.tollkeeper.query.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.toll.Question;

class TimesTest {
    private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

    @Test
    void nothing_asked_is_the_live_view() {
        assertThat(Times.question(null, "", BAKU)).isEqualTo(Question.LIVE);
    }

    @Test
    void a_day_of_knowledge_ends_with_its_last_millisecond_in_the_conflicts_zone() {
        assertThat(Times.question("2020-09-28", "2020-09-28", BAKU))
                .isEqualTo(new Question(Moment.parse("2020-09-28"), Instant.parse("2020-09-28T19:59:59.999Z")));
    }

    @Test
    void an_offset_survives_the_address_that_turned_its_plus_into_a_blank() {
        assertThat(Times.question("2020-09-28T22:00:00 04:00", null, BAKU))
                .isEqualTo(new Question(Moment.parse("2020-09-28T18:00:00Z"), null));
    }

    @Test
    void what_is_no_time_is_refused_by_name() {
        assertThatThrownBy(() -> Times.question(null, "soon", BAKU))
                .isInstanceOfSatisfying(
                        BadParameter.class,
                        bad -> assertThat(bad.sentence()).startsWith("'knownAt' is 'soon'; accepted is an instant"));
    }
}
