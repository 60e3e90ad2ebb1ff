package org.tollkeeper.extraction.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.extraction.RuleExtractor;
import org.tollkeeper.extraction.Stories;

/// A conflict whose sides have a name and nothing else. FICTIONAL.
class SidesByNameTest {
    private static final Conflict BARE =
            Stories.conflict("ulmar-sten", new Side("ULM", "Ulmar"), new Side("STE", "Sten"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Forty Ulmar civilians were killed.; ULM CIVILIAN PUBLISHED",
                "Four children were killed in Ulmar.; ULM CIVILIAN PUBLISHED",
                "Sten shelling killed nine people in Ulmar on Monday.; ULM ALL PUBLISHED",
                "Over a dozen of Ulmar's servicemen were killed, the Ulmar army said.; ULM MILITARY PUBLISHED",
                "Three of Sten's policemen were wounded, Sten said.; STE POLICE PUBLISHED",
                "Sten said six of its soldiers were killed.; STE MILITARY PUBLISHED",
                "Nine people were killed.; UNATTRIBUTED ALL PROPOSED",
                "Two civilians were killed in a border village.; UNATTRIBUTED CIVILIAN PROPOSED"
            })
    void a_name_is_enough_and_without_one_the_side_is_open(String body, String told) {
        assertThat(new RuleExtractor().extract(Stories.story(null, body), BARE).claims())
                .extracting(SidesByNameTest::told)
                .containsExactly(told);
    }

    private static String told(Claim claim) {
        return claim.says() instanceof Assertion.Increment one
                ? one.cell().side() + " " + one.cell().category() + " " + claim.standing()
                : claim.says().toString();
    }
}
