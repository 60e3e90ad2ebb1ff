package org.tollkeeper.extraction.victim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.extraction.RuleExtractor;
import org.tollkeeper.extraction.Stories;

/// Whose people, in the order the rules are asked.
class VictimsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Nine Halmari soldiers were killed.; HAL/MILITARY/KILLED",
                "Nine members of the Teverian forces were killed.; TEV/MILITARY/KILLED",
                "Teveria said nine of its soldiers were killed.; TEV/MILITARY/KILLED",
                "Teveria said nine enemy soldiers were killed.; HAL/MILITARY/KILLED",
                "Teveria said it lost nine men.; TEV/MILITARY/KILLED_OR_WOUNDED",
                "Teveria said it killed nine soldiers.; HAL/MILITARY/KILLED",
                "Nine soldiers were killed, Teveria said.; TEV/MILITARY/KILLED",
                "A Halmari drone killed nine people in Lusk.; TEV/ALL/KILLED",
                "Nine civilians were killed in Teveria, a monitor said.; TEV/CIVILIAN/KILLED",
                "Nine UN peacekeepers were killed.; UNALIGNED/PEACEKEEPER/KILLED",
                "Nine aid workers were killed.; UNALIGNED/CIVILIAN/KILLED/aid workers",
                "Nine Nepalese soldiers were killed.; UNALIGNED/MILITARY/KILLED"
            })
    void between_states(String body, String cell) {
        assertThat(cell(body, Stories.HALMAR_TEVERIA)).isEqualTo(cell);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Nine rebels were killed.; DLM/MILITARY/KILLED",
                "Nine soldiers were killed.; DGV/MILITARY/KILLED",
                "Nine villagers were killed.; UNALIGNED/CIVILIAN/KILLED",
                "Nine police officers were killed, the interior ministry said.; DGV/POLICE/KILLED",
                "The army said it killed nine militants.; DLM/MILITARY/KILLED",
                "The DLM said three of its fighters fell.; DLM/MILITARY/KILLED"
            })
    void in_a_civil_war(String body, String cell) {
        assertThat(cell(body, Stories.DORSA)).isEqualTo(cell);
    }

    @Test
    void a_rank_of_the_definition_marks_a_soldier_of_whoever_speaks() {
        var body = "Podhorunzhy Pim Ossa was killed in Lusk, the Halmari army said.";
        var plain = Stories.HALMAR_TEVERIA;
        var ranked = new Conflict(
                plain.id(),
                plain.name(),
                plain.start(),
                null,
                plain.timeZone(),
                plain.sides(),
                List.of(),
                List.of("Podhorunzhy"),
                plain.codebook());

        assertThat(cell(body, plain)).isEqualTo("TEV/ALL/KILLED");
        assertThat(cell(body, ranked)).isEqualTo("HAL/MILITARY/KILLED");
    }

    private static String cell(String body, Conflict conflict) {
        return new RuleExtractor()
                .extract(Stories.story(null, body), conflict).claims().stream()
                        .map(Claim::says)
                        .map(says ->
                                says instanceof Assertion.OfCell of ? of.cell().toString() : says.toString())
                        .findFirst()
                        .orElse("nothing");
    }
}
