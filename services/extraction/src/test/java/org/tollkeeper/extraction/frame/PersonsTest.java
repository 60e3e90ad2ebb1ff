package org.tollkeeper.extraction.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.extraction.text.Sentences;
import org.tollkeeper.extraction.words.Ranks;

class PersonsTest {

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Lt. Col. Pim Ossa was killed in Lusk.; Pim Ossa; MILITARY",
                "Staff Sergeant Pim Ossa was killed in Lusk.; Pim Ossa; MILITARY",
                "Sgt. 1st Class Pim Ossa, 27, was killed in Lusk.; Pim Ossa; MILITARY",
                "Corporal Ossa has been killed.; Ossa; MILITARY",
                "A strike killed Brig. Gen. Pim Ossa.; Pim Ossa; MILITARY",
                "It confirmed the death of Constable Pim Ossa.; Pim Ossa; POLICE",
                "Pim Ossa, a villager, was killed.; Pim Ossa; CIVILIAN",
                "Pim Ossa was killed.; Pim Ossa; ALL"
            })
    void the_rank_before_a_name_says_what_he_was(String text, String name, Category category) {
        assertThat(find(text, List.of()))
                .extracting(NamedPerson::name, found -> found.what().category())
                .containsExactly(tuple(name, category));
    }

    @Test
    void a_rank_of_the_definition_makes_a_soldier() {
        var text = "Podhorunzhy Pim Ossa was killed in Lusk.";

        assertThat(find(text, List.of())).extracting(NamedPerson::name).containsExactly("Podhorunzhy Pim Ossa");
        assertThat(find(text, List.of("Podhorunzhy")))
                .extracting(NamedPerson::name, found -> found.what().category())
                .containsExactly(tuple("Pim Ossa", Category.MILITARY));
    }

    @Test
    void a_rank_may_bear_a_note_in_brackets() {
        assertThat(find("Maj. (res.) Pim Ossa, 41, was killed.", List.of("Maj. (res.)")))
                .extracting(NamedPerson::name, found -> found.what().category())
                .containsExactly(tuple("Pim Ossa", Category.MILITARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ossa was killed.", "Porth was hit.", "Major Pim Ossa said nine soldiers were killed."})
    void a_lone_word_is_no_person_and_a_speaker_is_not_harmed(String text) {
        assertThat(find(text, List.of())).isEmpty();
    }

    private static List<NamedPerson> find(String text, List<String> ranks) {
        return new Persons(new PersonNames(Ranks.with(ranks))).find(Sentences.one(text));
    }
}
