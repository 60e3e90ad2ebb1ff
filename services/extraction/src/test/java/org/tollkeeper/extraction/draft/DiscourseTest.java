package org.tollkeeper.extraction.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.Stories;

/// What a figure takes over from those before it.
class DiscourseTest {

    @Test
    void a_part_is_of_the_figure_before() {
        assertThat(wholes("Nine Halmari soldiers were killed. Two of the dead were officers."))
                .containsExactly(-1, 0);
    }

    @Test
    void a_line_for_a_place_is_a_part_of_the_first_figure_that_can_hold_it() {
        assertThat(wholes("Two were hurt.\n\nNine people were killed in Teveria.\n\nLusk: six killed"))
                .containsExactly(-1, -1, 1);
    }

    @Test
    void a_name_goes_to_the_one_person_counted_before() {
        var drafts = Drafts.of(
                Stories.HALMAR_TEVERIA, "A Halmari soldier was killed. The soldier was identified as Pim Ossa.");

        assertThat(drafts).extracting(Draft::person).containsExactly("Pim Ossa");
    }

    @Test
    void a_figure_that_names_nobody_leans_on_the_one_before_it() {
        assertThat(sides("Nine Halmari soldiers were killed. Another four were wounded."))
                .containsExactly("HAL", "HAL");
    }

    @Test
    void who_else_is_quoted_speaks_of_others() {
        assertThat(sides("Nine of its soldiers were killed, Halmar said. Teveria said four soldiers were wounded."))
                .containsExactly("HAL", "TEV");
    }

    private static List<Integer> wholes(String body) {
        return Drafts.of(Stories.HALMAR_TEVERIA, body).stream()
                .map(Draft::whole)
                .toList();
    }

    private static List<String> sides(String body) {
        return Drafts.of(Stories.HALMAR_TEVERIA, body).stream()
                .map(d -> d.victims().side())
                .toList();
    }
}
