package org.tollkeeper.extraction.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.Stories;

/// Stage 13.
class RepeatsTest {

    @Test
    void a_figure_given_twice_is_one() {
        var repeats = repeats("Nine Halmari soldiers died, Halmar said. Halmar said nine Halmari soldiers died.");

        assertThat(figures(repeats)).containsExactly(9L);
        assertThat(repeats.repeats()).singleElement().returns("repeats a figure", Repeats.Repeat::reason);
    }

    @Test
    void two_claimants_are_two_claims_even_of_one_figure() {
        assertThat(figures(
                        repeats("Nine Halmari soldiers died, Halmar said. Nine Halmari soldiers died, Teveria said.")))
                .containsExactly(9L, 9L);
    }

    @Test
    void another_harm_is_no_repeat() {
        assertThat(figures(repeats("Nine Halmari soldiers died and nine Halmari soldiers were wounded, Halmar said.")))
                .containsExactly(9L, 9L);
    }

    private static Repeats repeats(String body) {
        return Repeats.of(Drafts.of(Stories.HALMAR_TEVERIA, body));
    }

    private static List<Long> figures(Repeats repeats) {
        return repeats.kept().stream().map(Draft::value).toList();
    }
}
