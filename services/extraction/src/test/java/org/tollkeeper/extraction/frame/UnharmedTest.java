package org.tollkeeper.extraction.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.extraction.RuleExtractor;
import org.tollkeeper.extraction.Stories;

/// Stage 7.
class UnharmedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two Halmari gunners had wrongly been listed as killed, the army said.  | listed in error",
                "Three patients in Porth had initially been reported dead.                 | listed in error",
                "Nine Halmari soldiers reported missing were found alive, the army said. | found safe",
                "Four of the injured may not live, doctors in Porth said.                | hypothetical",
                "Two of the wounded Halmari conscripts are unlikely to survive.          | hypothetical",
                "A siege of Porth could claim hundreds of lives, the mayor said.         | hypothetical",
                "The toll in Porth is likely to rise to 60, the mayor said.              | hypothetical",
                "The funeral of three Halmari soldiers was held in Porth.                | buried, and counted elsewhere"
            })
    void who_came_to_no_harm_of_the_kind_is_not_counted(String body, String reason) {
        var extraction = read(body);

        assertThat(extraction.claims()).isEmpty();
        assertThat(extraction.suppressed())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Four Halmari conscripts wounded on Sunday did not survive, the army said.",
                "Nine Halmari soldiers are missing, the army said.",
                "Three Halmari soldiers were held by Teverian troops, the army said.",
                "Shells claimed 11 lives in Porth, the mayor said."
            })
    void who_did_is(String body) {
        assertThat(read(body).claims()).hasSize(1);
    }

    private static Extraction read(String body) {
        return new RuleExtractor().extract(Stories.story(null, body), Stories.HALMAR_TEVERIA);
    }
}
