package org.tollkeeper.extraction.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.Stories;
import org.tollkeeper.extraction.victim.Victims;

/// Stage 14.
class ArithmeticTest {
    private static final String PARTS = "Five Halmari soldiers were killed. Four Teverian soldiers were killed. ";

    @Test
    void parts_that_add_up_bear_a_combined_figure_out_and_each_other() {
        var drafts = drafts(PARTS + "Nine soldiers were killed on both sides.");
        var sums = Arithmetic.of(drafts);

        assertThat(drafts).allMatch(sums::isChecked);
        assertThat(sums.partsOf(both(drafts))).extracting(Draft::value).containsExactly(5L, 4L);
    }

    @Test
    void parts_that_do_not_add_up_bear_nothing_out() {
        var drafts = drafts(PARTS + "Eleven soldiers were killed on both sides.");
        var sums = Arithmetic.of(drafts);

        assertThat(drafts).noneMatch(sums::isChecked);
        assertThat(sums.partsOf(both(drafts))).isEmpty();
    }

    @Test
    void nothing_is_inferred_by_subtraction() {
        var drafts = drafts("Five Halmari soldiers were killed. Nine soldiers were killed on both sides.");

        assertThat(drafts).extracting(Draft::value).containsExactly(5L, 9L);
        assertThat(drafts).noneMatch(Arithmetic.of(drafts)::isChecked);
    }

    private static List<Draft> drafts(String body) {
        return Drafts.of(Stories.HALMAR_TEVERIA, body);
    }

    private static Draft both(List<Draft> drafts) {
        return drafts.stream()
                .filter(d -> d.victims().side().equals(Victims.BOTH))
                .findFirst()
                .orElseThrow();
    }
}
