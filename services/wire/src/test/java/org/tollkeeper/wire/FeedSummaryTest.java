package org.tollkeeper.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedSummaryTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "Seven dead in quarry slide, Seven dead in quarry slide",
        "Seven dead in quarry slide, SEVEN DEAD.",
        "At least seven dead, seven dead"
    })
    void what_repeats_the_title_is_no_text_of_its_own(String title, String summary) {
        assertThat(FeedSummary.of(title, List.of(summary))).isEqualTo(new FeedSummary(List.of(), null));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "Seven dead in quarry slide, Seven dead and four hurt",
        "Quarry slide: 17 dead, 7 dead",
        "Quarry slide, Corrects a picture of the pit that was long held true"
    })
    void what_says_more_than_the_title_is_the_text(String title, String summary) {
        assertThat(FeedSummary.of(title, List.of(summary))).isEqualTo(new FeedSummary(List.of(summary), null));
    }

    @Test
    void a_note_to_editors_under_a_title_that_corrects_is_no_text() {
        assertThat(FeedSummary.of("CORRECTION: Seven dead in quarry slide", List.of("Corrects count to seven")))
                .isEqualTo(new FeedSummary(List.of(), "Corrects count to seven"));
    }

    @Test
    void a_story_with_paragraphs_keeps_them() {
        var paragraphs = List.of("Seven dead.", "Four are hurt.");

        assertThat(FeedSummary.of("Seven dead", paragraphs)).isEqualTo(new FeedSummary(paragraphs, null));
    }
}
