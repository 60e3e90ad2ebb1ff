package org.tollkeeper.extraction.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.PartyKind;

/// The parties are invented.
class PartyNamesTest {
    private static final PartyNames NAMES = new PartyNames(List.of(
            party("ministry", "Halmar defence ministry", "Halmar's ministry of defence"),
            party("staff", "General Staff", "general staff of Halmar"),
            party("agency", "HNA", "Halmar News Agency"),
            party("twin", "Halmar defence council"),
            party("late", "Halmar defence ministry")));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "the Halmar defence ministry, ministry",
        "a spokesman for Halmar's Defence Ministry in Porth, ministry",
        "the general staff of Halmar, staff",
        "\"The HNA\", agency",
        "general staff and Halmar News Agency, agency",
        "general staff of the Halmar defence ministry, ministry"
    })
    void a_printed_name_is_the_party_with_the_longest_name_in_it(String printed, String party) {
        assertThat(NAMES.find(printed)).extracting(Party::id).isEqualTo(party);
    }

    @ParameterizedTest
    @ValueSource(strings = {"an HNA reporter", "Halmar defence", "generals", "the", ""})
    void a_part_of_a_name_is_nobody_and_a_single_word_has_to_stand_alone(String printed) {
        assertThat(NAMES.find(printed)).isNull();
    }

    @Test
    void of_two_names_as_long_the_one_registered_first_counts() {
        var names = new PartyNames(List.of(party("second", "Porth harbour"), party("first", "Lusk's  garrison")));

        assertThat(names.find("Lusk garrison near Porth harbour"))
                .extracting(Party::id)
                .isEqualTo("second");
    }

    private static Party party(String id, String name, String... aliases) {
        return new Party(id, name, null, PartyKind.AUTHORITY, List.of(aliases));
    }
}
