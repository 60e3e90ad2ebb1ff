package org.tollkeeper.extraction.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.extraction.RuleExtractor;
import org.tollkeeper.extraction.Stories;

/// Stage 2.
class RecallsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscribers are asked to disregard the item \"Nine Halmari soldiers killed,\" sent at 10:12 a.m.",
                "Please do not use and delete our item on the death of nine Halmari soldiers.",
                "Interfax withdraws the report about the death of nine Halmari soldiers.",
                "The story headlined \"Nine Halmari soldiers killed\", sent on Tuesday, has been cancelled.",
                "Reuters has withdrawn its story on Porth.\n\nThe story said nine Halmari soldiers were killed.",
                "(This story has been withdrawn. It quoted a paper that put the dead at nine Halmari soldiers.)"
            })
    void an_item_is_taken_back_however_the_outlet_says_so(String body) {
        var extraction = read(body);

        assertThat(extraction.claims()).isEmpty();
        assertThat(extraction.retracted()).extracting(Claim::says).hasSize(1);
    }

    @Test
    void what_others_say_beside_it_stands() {
        var extraction = read("""
                Editors are asked to delete the item "Nine soldiers killed in Porth."

                Two Halmari soldiers were wounded, the Halmari army said.

                The reported nine dead were part of a drill.""");

        assertThat(extraction.claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.claimant().name()).isEqualTo("Halmari army"));
        assertThat(extraction.retracted()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Halmari army withdrew the unit after nine Halmari soldiers were killed, the report said.",
                "The Halmari army cancelled leave and said nine Halmari soldiers were killed.",
                "A report that was recalled in parliament said nine Halmari soldiers were killed."
            })
    void troops_leave_and_memories_are_no_items(String body) {
        assertThat(read(body).claims()).hasSize(1);
    }

    private static Extraction read(String body) {
        return new RuleExtractor().extract(Stories.story(null, body), Stories.HALMAR_TEVERIA);
    }
}
