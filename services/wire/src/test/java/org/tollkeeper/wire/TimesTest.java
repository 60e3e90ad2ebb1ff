package org.tollkeeper.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final Instant RECEIVED = Instant.parse("2031-01-02T00:30:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2031-05-04T08:10:00+02:00, 2031-05-04T06:10:00Z",
        "2031-05-04T06:10:00.5Z, 2031-05-04T06:10:00.500Z",
        "20310504T061000Z, 2031-05-04T06:10:00Z",
        "20310504T081000+0200, 2031-05-04T06:10:00Z",
        "20310504T061000, 2031-05-04T06:10:00Z",
        "2031-05-04 06:10, 2031-05-04T06:10:00Z",
        "2031-05-04T06:10:00 GMT, 2031-05-04T06:10:00Z",
        "20310504, 2031-05-04T00:00:00Z",
        "2031-05-04, 2031-05-04T00:00:00Z"
    })
    void a_time_is_read_in_the_long_and_the_short_form(String text, Instant time) {
        assertThat(Times.parse(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2031-02-30", "20311304T000000Z", "0000-01-01", "9999-01-01T00:00:00Z", "2031"})
    void anything_else_is_no_time(String text) {
        assertThat(Times.parse(text)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "HN-WF-05-04-30 0610GMT, 2030-05-04T06:10:00Z",
        "HN-WF-12-31 2310EST, 2031-01-01T04:10:00Z",
        "HN-WF-01-01 0610GMT, 2031-01-01T06:10:00Z"
    })
    void a_trailer_of_anpa_without_a_year_is_of_the_last_one(String trailer, Instant time) {
        assertThat(TextTimes.anpa(List.of(trailer), RECEIVED)).isEqualTo(time);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "040610 may 31, 2031-05-04T06:10:00Z",
        "040810 CEST Mai 31, 2031-05-04T06:10:00Z",
        "310610 Dez 30, 2030-12-31T06:10:00Z"
    })
    void a_trailer_of_iptc_is_day_and_time_then_month_and_year(String trailer, Instant time) {
        assertThat(TextTimes.iptc(List.of(trailer), RECEIVED)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"320610 may 31", "040610 xyz 31", "no time"})
    void a_trailer_that_is_none_says_nothing(String trailer) {
        assertThat(TextTimes.iptc(List.of(trailer), RECEIVED)).isNull();
        assertThat(TextTimes.anpa(List.of(trailer), RECEIVED)).isNull();
    }
}
