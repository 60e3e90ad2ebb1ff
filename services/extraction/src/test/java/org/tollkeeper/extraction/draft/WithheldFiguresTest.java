package org.tollkeeper.extraction.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.Stories;
import org.tollkeeper.extraction.victim.By;
import org.tollkeeper.extraction.victim.Victims;

class WithheldFiguresTest {

    @Test
    void own_losses_that_are_kept_back_are_a_total_without_a_figure() {
        var draft = last("Halmar has yet to disclose its losses.");

        assertThat(draft.isWithheld()).isTrue();
        assertThat(draft.victims()).isEqualTo(new Victims("HAL", Category.MILITARY, null, By.OWN_FORCES));
        assertThat(draft.harm()).isEqualTo(Harm.KILLED_OR_WOUNDED);
        assertThat(draft.span().total()).isTrue();
    }

    @Test
    void the_harm_may_be_that_of_the_figure_before() {
        assertThat(last("Teveria said nine of its soldiers were killed. Halmar gave no figure.")
                        .harm())
                .isEqualTo(Harm.KILLED);
    }

    @Test
    void an_outlet_that_knows_no_figure_withholds_none() {
        assertThat(Drafts.of(Stories.HALMAR_TEVERIA, "Northern Wire gave no figure for the wounded."))
                .isEmpty();
    }

    private static Draft last(String body) {
        return Drafts.of(Stories.HALMAR_TEVERIA, body).getLast();
    }
}
