package org.tollkeeper.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.extraction.frame.MentionFinder;
import org.tollkeeper.extraction.text.Sentences;

/// Published on Wednesday 2031-05-14.
class OnsetsTest {
    private final Onsets onsets = new Onsets(new Calendar(LocalDate.parse("2031-05-14")));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Nine have been killed since May 2.; 2031-05-02",
                "Nine have been killed since the start of the year.; 2031-01-01",
                "Nine have been killed since fighting erupted, on Monday.; -"
            })
    void a_figure_counts_since_a_day(String text, @Nullable String day) {
        var finder = new MentionFinder();
        finder.read(Sentences.one(text));
        var since = onsets.since(finder.mentions().getFirst(), finder.mentions());

        assertThat(since).isEqualTo(new Onsets.Since(day == null ? null : Moment.parse(day)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Nine were killed in the worst raid since 2027.", "Nine were killed on Monday."})
    void a_record_is_no_onset(String text) {
        var finder = new MentionFinder();
        finder.read(Sentences.one(text));

        assertThat(onsets.since(finder.mentions().getFirst(), finder.mentions()))
                .isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Shells fell on Porth. It was the fifth night since the start of the fighting on May 10.; 2031-05-10",
                "Shells fell on Porth. It was the fifth night since Friday.; -"
            })
    void a_story_may_say_when_the_war_began(String text, @Nullable String day) {
        assertThat(onsets.ofWar(Sentences.of(text))).isEqualTo(day == null ? null : Moment.parse(day));
    }
}
