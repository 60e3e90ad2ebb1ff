package org.tollkeeper.extraction.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.extraction.RuleExtractor;
import org.tollkeeper.extraction.Stories;

class DenialsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Halmar's defence ministry denied that 31 of its soldiers had been killed.",
                "Halmar denied losing 31 soldiers.",
                "Halmar denied it had lost 31 men at the ford.",
                "Halmar rejected reports that 31 of its soldiers had died.",
                "The Halmari army dismissed as false claims that 31 of its men were killed.",
                "The Halmari army said it was not true that 31 of its men were killed.",
                "There was no truth in reports of 31 dead, the Halmari army said.",
                "Halmar did not lose 31 soldiers, its defence ministry said.",
                "\"31 of our men were not killed,\" the Halmari army said.",
                "The Halmari army called the report of 31 dead a fabrication.",
                "The 31 deaths that Teveria speaks of never happened, the Halmari army said.",
                "The Halmari army denied having killed 31 villagers.",
                "The Halmari army could not confirm reports of 31 dead.",
                "Halmar neither confirmed nor denied that 31 of its soldiers had been killed."
            })
    void a_figure_that_is_only_denied_is_nobodys_claim_and_its_denial_is_kept(String body) {
        var read = extract(body);

        assertThat(read.claims()).extracting(DenialsTest::told).doesNotContain("31");
        assertThat(read.suppressed())
                .filteredOn(one -> one.evidence().text().contains("31"))
                .extracting(one -> one.reason().toLowerCase(Locale.ROOT))
                .singleElement()
                .asString()
                .containsAnyOf("denial", "denied", "hypothetical");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Halmar denied Teveria's claim that 31 Halmari soldiers were killed.; Teveria 31 DENIED",
                "Teveria said it had killed 31 Halmari soldiers, a claim Halmar denied.; Teveria 31 DENIED",
                "Halmar denied losing any soldiers.; Halmar 0 ASSERTED",
                "Halmar denied that anyone was killed.; Halmar 0 ASSERTED",
                "Halmar denied that 31 soldiers had been killed, saying four had died.; Halmar 4 ASSERTED",
                "Halmar denied losing 31 soldiers but said four had died.; Halmar 4 ASSERTED",
                "Denying that 31 had died, the Halmari army said it lost four men.; Halmari army 4 ASSERTED",
                "Halmar rejected Teveria's demands, adding that four of its soldiers had died.; Halmar 4 ASSERTED",
                "Halmar denied responsibility for a blast that killed four villagers.; Northern Wire 4 ASSERTED"
            })
    void what_is_said_beside_a_denial_is_read(String body, String told) {
        assertThat(extract(body).claims())
                .extracting(c -> c.claimant().name() + " " + told(c) + " " + c.verification())
                .containsExactly(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Halmar denied losing 31 men.; 31 DENIED, 9 ASSERTED",
                "The Halmari army did not lose 31 men, General Pim Ossa of the Halmari army said.; 31 DENIED, 9 ASSERTED",
                "Halmar denied the claim.; 31 DENIED, 9 ASSERTED",
                "Halmar said the claim was a lie.; 31 DENIED, 9 ASSERTED",
                "Halmar denied Teveria's account.; 31 DENIED, 9 ASSERTED",
                "Teveria denied the hospital's report.; 31 ASSERTED, 9 DENIED",
                "Halmar denied targeting civilians.; 31 ASSERTED, 9 ASSERTED",
                "Teveria denied any role in the shelling.; 31 ASSERTED, 9 ASSERTED"
            })
    void a_denial_hits_the_figures_it_speaks_of_and_no_others(String denial, String told) {
        var body =
                "Teveria said it had killed 31 Halmari soldiers. A hospital in Porth said nine civilians were killed.";

        var claims = extract(body + "\n\n" + denial).claims();

        assertThat(String.join(
                        ", ",
                        claims.stream()
                                .map(c -> told(c) + " " + c.verification())
                                .toList()))
                .isEqualTo(told);
    }

    private static String told(Claim claim) {
        return claim.says() instanceof Assertion.Increment one
                ? Long.toString(one.quantity().stated())
                : claim.says().toString();
    }

    private static Extraction extract(String body) {
        return new RuleExtractor().extract(Stories.story(null, body), Stories.HALMAR_TEVERIA);
    }
}
