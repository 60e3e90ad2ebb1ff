package org.tollkeeper.domain.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tollkeeper.domain.Telling.WAR;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Moment;

class ConflictTest {

    @Test
    void a_claimant_is_a_party_by_id_name_or_alias() {
        assertThat(List.of("icrc", "ICRC", "red cross", "A Blog "))
                .extracting(name -> WAR.identity(new Claimant(name)))
                .containsExactly("icrc", "icrc", "icrc", "a blog");
    }

    @Test
    void a_partys_id_in_another_case_is_the_party_and_never_press_under_its_key() {
        for (var name : List.of("EAST-MOD", "East-Mod", " east-mod ")) {
            var claimant = new Claimant(name);

            assertThat(WAR.identity(claimant)).isEqualTo("east-mod");
            assertThat(WAR.party(claimant)).map(Party::side).contains("east");
        }
        assertThat(WAR.identity(new Claimant("the ministry", "EAST-MOD", null))).isEqualTo("east-mod");
    }

    @Test
    void of_ids_that_differ_by_their_case_alone_the_exact_one_is_meant() {
        var upper = new Party("MOD", "Ministry", null, PartyKind.MONITOR, List.of());
        var lower = new Party("mod", "Module", null, PartyKind.MONITOR, List.of());
        var war = conflict("war", null, List.of(), List.of(upper, lower));

        assertThat(List.of("MOD", "mod", "Mod"))
                .extracting(name -> war.identity(new Claimant(name)))
                .containsExactly("MOD", "mod", "MOD");
    }

    @Test
    void what_cannot_be_a_conflict_says_why() {
        assertThatThrownBy(() -> conflict("two words", null, List.of(), List.of()))
                .hasMessageContaining("'two words'");
        assertThatThrownBy(() -> conflict("war", "2019-01-01", List.of(), List.of()))
                .hasMessage("end 2019-01-01 is before start 2020-09-27");
        assertThatThrownBy(() -> conflict("war", null, List.of(new Side("ALL", "All")), List.of()))
                .hasMessageContaining("reserved");
        assertThatThrownBy(() -> conflict(
                        "war", null, List.of(), List.of(new Party("x", "X", "east", PartyKind.AUTHORITY, List.of()))))
                .hasMessageContaining("'east', which is no side of this conflict");
    }

    @Test
    void its_lexicon_is_another_one_only_where_an_extractor_may_read_otherwise() {
        var east = new Side("east", "East");
        var war = conflict("war", null, List.of(east), List.of());
        var ended = conflict("war", "2020-11-10", List.of(east), List.of());
        var renamed = conflict("war", null, List.of(new Side("east", "The East")), List.of());

        assertThat(ConflictDocument.lexicon(war)).matches("[0-9a-f]{12}");
        assertThat(ConflictDocument.lexicon(ended)).isEqualTo(ConflictDocument.lexicon(war));
        assertThat(ConflictDocument.lexicon(renamed)).isNotEqualTo(ConflictDocument.lexicon(war));
    }

    private static Conflict conflict(String id, @Nullable String end, List<Side> sides, List<Party> parties) {
        return new Conflict(
                id,
                "A war",
                Moment.parse("2020-09-27"),
                end == null ? null : Moment.parse(end),
                ZoneId.of("UTC"),
                sides,
                parties,
                List.of(),
                Conflict.STANDARD_CODEBOOK);
    }
}
