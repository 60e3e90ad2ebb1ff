package org.tollkeeper.extraction.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.extraction.RuleExtractor;
import org.tollkeeper.extraction.Stories;

class NoticeReaderTest {

    @Test
    void a_correction_takes_back_the_wrong_figure_and_leaves_the_right_one() {
        var extraction = new RuleExtractor()
                .extract(
                        Stories.story(
                                null,
                                "(Corrects number of wounded to 16, not 60)\n\n"
                                        + "Sixteen Halmari soldiers were wounded, the Halmari army said."),
                        Stories.HALMAR_TEVERIA);

        assertThat(figures(extraction.claims())).containsExactly("HAL/MILITARY/WOUNDED 16");
        assertThat(figures(extraction.retracted())).containsExactly("HAL/MILITARY/WOUNDED 60");
    }

    @Test
    void a_note_to_editors_corrects_as_well() {
        var extraction = new RuleExtractor()
                .extract(
                        Stories.noted(
                                "Corrects the number killed to nine, not 19.",
                                "Nine Halmari soldiers were killed, the Halmari army said."),
                        Stories.HALMAR_TEVERIA);

        assertThat(figures(extraction.retracted())).containsExactly("HAL/MILITARY/KILLED 19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(This story corrects the number of dead to nine from 19)",
                "In a story published on Monday we erroneously reported that 19 soldiers were killed.",
                "An earlier version of this story said 19 soldiers were killed."
            })
    void a_mistake_is_taken_back_however_it_is_owned(String notice) {
        var extraction = new RuleExtractor()
                .extract(
                        Stories.story(null, notice + "\n\nNine Halmari soldiers were killed, the Halmari army said."),
                        Stories.HALMAR_TEVERIA);

        assertThat(figures(extraction.claims())).containsExactly("HAL/MILITARY/KILLED 9");
        assertThat(extraction.retracted())
                .extracting(c -> c.evidence() == null ? "" : c.evidence().text())
                .containsExactly("19");
    }

    @Test
    void a_withdrawal_claims_nothing_and_takes_back_every_figure_it_repeats() {
        var extraction = new RuleExtractor()
                .extract(
                        Stories.story("WITHDRAWAL: Porth", "Our story said 9 soldiers were killed. Nobody died."),
                        Stories.HALMAR_TEVERIA);

        assertThat(extraction.claims()).isEmpty();
        assertThat(figures(extraction.retracted())).containsExactly("UNATTRIBUTED/MILITARY/KILLED 9");
    }

    private static List<String> figures(List<Claim> claims) {
        return claims.stream()
                .map(c -> c.says() instanceof org.tollkeeper.domain.claim.Assertion.Increment i
                        ? i.cell() + " " + i.quantity().stated()
                        : c.says().toString())
                .toList();
    }
}
