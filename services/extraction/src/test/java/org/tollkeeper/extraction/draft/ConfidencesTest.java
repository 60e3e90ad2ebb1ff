package org.tollkeeper.extraction.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tollkeeper.extraction.Stories;

/// Stage 15.
class ConfidencesTest {
    private static final Draft PLAIN = Drafts.of(
                    Stories.HALMAR_TEVERIA, "Nine Halmari soldiers were killed, Halmar said.")
            .getFirst();

    @Test
    void where_every_part_was_said_it_goes_out() {
        var sure = Confidences.of(Set.of(), PLAIN, false);

        assertThat(sure.percent()).isEqualTo(97);
        assertThat(Confidences.waits(Set.of(), sure)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Mark.class)
    void no_mark_makes_it_surer(Mark mark) {
        assertThat(Confidences.of(Set.of(mark), PLAIN, false).percent())
                .isLessThanOrEqualTo(Confidences.of(Set.of(), PLAIN, false).percent());
        assertThat(Confidences.why(Set.of(mark))).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(names = {"NAMED", "NOT_ABOUT", "ONE_EVENT"})
    void some_wait_however_sure_it_is(Mark mark) {
        assertThat(Confidences.waits(Set.of(mark), Confidences.of(Set.of(mark), PLAIN, true)))
                .isTrue();
    }

    @Test
    void a_sum_of_the_story_outweighs_a_doubt_and_all_doubts_together_never_make_it_nothing() {
        var all = EnumSet.allOf(Mark.class);

        assertThat(Confidences.of(EnumSet.of(Mark.ZERO, Mark.PART), PLAIN, true).percent())
                .isEqualTo(95);
        assertThat(Confidences.of(all, PLAIN, false).percent()).isEqualTo(5);
    }
}
