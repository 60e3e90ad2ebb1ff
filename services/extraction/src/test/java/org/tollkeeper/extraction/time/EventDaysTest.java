package org.tollkeeper.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.extraction.text.Sentences;

/// Published on Wednesday 2031-05-14.
class EventDaysTest {
    private final EventDays events = new EventDays(new Calendar(LocalDate.parse("2031-05-14")));

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "shells fell on Monday, 2031-05-12, 2031-05-12",
        "in a weekend raid, 2031-05-10, 2031-05-11",
        "between May 3 and May 5, 2031-05-03, 2031-05-05",
        "between May 3 and the end of May, 2031-05-03, 2031-05-31",
        "over the past 24 hours, 2031-05-13, 2031-05-14"
    })
    void days_are_read_against_the_date_of_the_story(String text, String from, String to) {
        var s = Sentences.one(text);

        assertThat(events.in(s, 0, s.size())).isEqualTo(new EventDays.Days(Moment.parse(from), Moment.parse(to)));
    }

    @ParameterizedTest
    @CsvSource({"the army said on Monday", "he told reporters late on Monday", "as of Monday", "since Monday"})
    void the_day_of_the_words_is_not_the_day_of_the_deed(String text) {
        var s = Sentences.one(text);

        assertThat(events.in(s, 0, s.size())).isNull();
    }

    @Test
    void only_the_words_asked_about_are_read() {
        assertThat(events.in(Sentences.one("on Monday shells fell"), 2, 4)).isNull();
    }
}
