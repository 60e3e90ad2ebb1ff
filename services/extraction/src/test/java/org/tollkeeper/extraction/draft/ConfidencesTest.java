package org.tollkeeper.extraction.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.extraction.RuleExtractor;
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

    @ParameterizedTest
    @EnumSource(names = {"ANY_KIND", "ONE", "ATTACKER", "STORY"})
    void one_doubt_that_was_often_right_is_enough_to_wait(Mark mark) {
        assertThat(Confidences.waits(Set.of(mark), Confidences.of(Set.of(mark), PLAIN, false)))
                .isTrue();
    }

    /// That a side is silent is seen without an editor.
    @Test
    void a_figure_kept_back_goes_out_unless_something_else_is_in_doubt() {
        assertThat(Confidences.waits(Set.of(Mark.WITHHELD), Confidences.of(Set.of(Mark.WITHHELD), PLAIN, false)))
                .isFalse();
    }

    @Test
    void people_of_no_kind_wait_where_a_longer_story_may_tell_it_elsewhere() {
        var item = "PORTH - Shells killed 11 people in Lusk on Monday, Teveria's health office said.";
        var story = item + " Roads were shut. The market was closed. Schools stayed shut on Tuesday.";

        assertThat(standing(item)).containsExactly(Standing.PUBLISHED);
        assertThat(standing(story)).containsExactly(Standing.PROPOSED);
    }

    private static List<Standing> standing(String body) {
        return new RuleExtractor()
                .extract(Stories.story(null, body), Stories.HALMAR_TEVERIA).claims().stream()
                        .map(Claim::standing)
                        .toList();
    }

    @Test
    void a_sum_of_the_story_outweighs_a_doubt_and_all_doubts_together_never_make_it_nothing() {
        var all = EnumSet.allOf(Mark.class);

        assertThat(Confidences.of(EnumSet.of(Mark.ZERO, Mark.PART), PLAIN, true).percent())
                .isEqualTo(95);
        assertThat(Confidences.of(all, PLAIN, false).percent()).isEqualTo(5);
    }
}
