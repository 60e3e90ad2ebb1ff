package org.tollkeeper.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

    @ParameterizedTest
    @ValueSource(strings = {"2020-09-28T18:00:00Z", "2020-09-28", "2020-09", "2020", "0500"})
    void it_is_written_as_precisely_as_it_was_read(String text) {
        assertThat(Moment.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-29T23:59:59Z, 1583020799",
        "1969-12-31T23:59:59Z, -1",
        "9998-12-31T00:00:00Z, 253370678400",
        "2020-09-28T22:00:00+04:00, 1601316000",
        "2020-09-28T18:00Z, 1601316000",
    })
    void an_instant_is_the_second_it_names(String text, long second) {
        assertThat(Moment.parse(text)).isEqualTo(new Moment.At(Instant.ofEpochSecond(second)));
    }

    @Test
    void a_date_is_a_day_in_the_conflicts_time_zone() {
        var day = Moment.parse("2020-09-28");

        assertThat(day.earliest(BAKU)).isEqualTo(Instant.parse("2020-09-27T20:00:00Z"));
        assertThat(day.latest(BAKU)).isEqualTo(Instant.parse("2020-09-28T20:00:00Z"));
    }

    @ParameterizedTest(name = "{0} is later than {1}: {2}")
    @CsvSource({
        "2020-09-29, 2020-09-28, true",
        "2020-09-28, 2020-09-28, false",
        "2020-09-28T18:00:00Z, 2020-09-28T18:00:00Z, false",
        "2020-09-28T18:00:01Z, 2020-09-28T18:00:00Z, true",
        "2020-09-28T18:00:00Z, 2020-09-28, false",
        "2020-09-28, 2020-09-27T23:59:59Z, true",
        "2020-09-28, 2020-09-28T00:00:00Z, true",
        "2020-09-28T00:00:00Z, 2020-09-28, false",
        "2020-09-29T00:00:00Z, 2020-09-28, true",
        "2020-10, 2020-09-30, true",
        "2020, 2020-09-30, false",
    })
    void later_means_certainly_later(String a, String b, boolean expected) {
        assertThat(Moment.parse(a).isLaterThan(Moment.parse(b), ZoneId.of("UTC")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "banana",
                "2020-13-01",
                "",
                "2020-09-28T18:00:00",
                "yesterday!!",
                "+999999999-01-01T00:00:00Z",
                "0000",
                "0000-05",
                "0000-01-01",
                "0000-01-01T00:00:00Z",
                "2020-02-30T00:00:00Z",
                "2020-09-28T24:00:00Z",
                "2020-09-28T18:60:00Z",
                "2020-09-28T18:00:60Z"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Moment.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
