package org.tollkeeper.extraction.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.extraction.RuleExtractor;
import org.tollkeeper.extraction.Stories;

/// Flashes, feed items and leads of one sentence: what of them goes out without an editor. Halmar, Teveria and their
/// towns are fictional.
class TerseTest {
    private static final Conflict PLACED = new Conflict(
            "placed",
            "FICTIONAL placed",
            Moment.parse("2031-01-01"),
            null,
            ZoneId.of("UTC"),
            List.of(land("HAL", "Halmar", "Porth"), land("TEV", "Teveria", "Lusk")),
            List.of(),
            List.of(),
            Conflict.STANDARD_CODEBOOK);

    private static Side land(String id, String name, String town) {
        return new Side(id, name, List.of(name), List.of(), List.of(), List.of(town));
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // The outlet speaks for itself, and the headline or the text says where.
                "11 killed in Lusk          |                                        | PUBLISHED TEV Northern Wire",
                "Shells kill 11 in Lusk     | Eleven people were killed.             | PUBLISHED TEV Northern Wire",
                "11 killed in Lusk shelling | Lusk (NW) - Eleven people were killed. | PUBLISHED TEV Northern Wire",
                "                           | LUSK (NW) - Shells kill 11, health office says. | PUBLISHED TEV health office",
                "Health office counts dead  | Eleven people were killed in Lusk, the health office said. | PUBLISHED TEV health office",
                // Another figure, another place, or nowhere.
                "Shells kill 9 in Lusk      | Eleven people were killed.             | PROPOSED UNATTRIBUTED Northern Wire",
                "Shells fall                | Eleven people were killed.             | PROPOSED UNATTRIBUTED Northern Wire",
                // Somebody may have said it.
                "Police: 11 killed in Lusk  | Eleven people were killed.             | PROPOSED TEV Northern Wire",
                "Shells kill 11 in Lusk     | Eleven people were killed. The ministry met. | PROPOSED TEV Northern Wire"
            })
    void a_terse_item_goes_out_where_its_few_words_leave_no_doubt(
            @Nullable String headline, @Nullable String body, String expected) {
        assertThat(read(headline, body == null ? "" : body, PLACED)).containsExactly(expected);
    }

    @Test
    void a_figure_said_twice_is_as_sure_as_one_said_once() {
        var body = "(The right figure is 11.)\n\nLusk (NW) - Eleven people were killed on Tuesday.";

        assertThat(read("11 killed in Lusk shelling", body, PLACED)).containsExactly("PUBLISHED TEV Northern Wire");
    }

    @Test
    void a_name_before_an_attack_is_a_place_only_where_it_is_a_towns() {
        var teveria = "11 killed in Teveria shelling";

        assertThat(read(teveria, "Eleven people were killed.", PLACED))
                .containsExactly("PROPOSED UNATTRIBUTED Northern Wire");
    }

    @Test
    void what_names_nobody_of_a_conflict_waits_unless_its_sender_binds_it() {
        var story = Stories.story("Bridge falls", "Three peacekeepers were killed.");

        assertThat(standings(new RuleExtractor().extract(story, PLACED).claims()))
                .containsExactly("PROPOSED UNALIGNED Northern Wire");
        assertThat(standings(new RuleExtractor()
                        .extract(Stories.bound(PLACED, story), PLACED)
                        .claims()))
                .containsExactly("PUBLISHED UNALIGNED Northern Wire");
    }

    private static List<String> read(@Nullable String headline, String body, Conflict conflict) {
        return standings(new RuleExtractor()
                .extract(Stories.story(headline, body), conflict)
                .claims());
    }

    private static List<String> standings(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.standing() + " "
                        + ((Assertion.OfCell) claim.says()).cell().side() + " "
                        + claim.claimant().name())
                .toList();
    }
}
