package org.tollkeeper.extraction.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.draft.Confidences;

/// The line below which an editor decides is measured: see decision 0405.
class ReliabilityTest {
    private static final Reliability DEVELOPMENT = Reliability.of(CaseFile.development());

    @Test
    void what_is_published_without_an_editor_is_right_in_ninety_seven_of_a_hundred_development_claims() {
        System.out.println(DEVELOPMENT.table());
        int published = DEVELOPMENT.byMark().stream()
                .mapToInt(Reliability.Line::published)
                .sum();

        assertThat(published).isPositive();
        assertThat(Score.published(CaseFile.development()).precision())
                .as(DEVELOPMENT.table())
                .isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void a_claim_of_which_every_part_was_said_is_right_more_often_than_any_other() {
        var explicit = DEVELOPMENT.byMark().stream()
                .filter(line -> line.mark().equals("every part was explicit"))
                .findFirst()
                .orElseThrow();

        assertThat(explicit.error()).as(explicit.toString()).isLessThan(0.03);
    }

    @Test
    void the_higher_the_confidence_the_fewer_are_wrong() {
        assertThat(DEVELOPMENT.above(Confidences.LINE).error())
                .isLessThan(DEVELOPMENT.above(0).error());
        assertThat(DEVELOPMENT.above(95).error())
                .isLessThanOrEqualTo(DEVELOPMENT.above(Confidences.LINE).error());
    }
}
