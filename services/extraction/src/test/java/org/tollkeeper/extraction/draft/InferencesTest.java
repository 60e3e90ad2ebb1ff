package org.tollkeeper.extraction.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.Stories;

class InferencesTest {

    @Test
    void what_is_all_said_infers_nothing() {
        assertThat(last("Nine Halmari soldiers were killed."))
                .isEqualTo(new Draft.Explicit(false, false, false, false));
    }

    @Test
    void who_was_harmed_may_stand_in_another_sentence() {
        assertThat(last("Villagers fled from Lusk in Teveria. Nine were killed.")
                        .inherited())
                .isTrue();
    }

    @Test
    void a_listed_figure_is_loose() {
        assertThat(last("It listed nine deaths in Teveria: six in Porth and three in Lusk.")
                        .loose())
                .isTrue();
    }

    @Test
    void a_toll_of_an_attack_is_of_an_event() {
        assertThat(last("The death toll from the strike rose to nine.").ofEvent())
                .isTrue();
        assertThat(last("Halmar's military death toll rose to nine.").ofEvent()).isFalse();
    }

    @Test
    void a_part_in_another_sentence_reaches_across() {
        assertThat(last("Nine Halmari soldiers were killed. Two of the dead were officers.")
                        .across())
                .isTrue();
        assertThat(last("Nine Halmari soldiers, two of them officers, were killed.")
                        .across())
                .isFalse();
    }

    private static Draft.Explicit last(String body) {
        return Drafts.of(Stories.HALMAR_TEVERIA, body).getLast().explicit();
    }
}
