package org.tollkeeper.extraction.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentences;

class RanksTest {

    @ParameterizedTest(name = "{0} is {1} words")
    @CsvSource({
        "Lt. Col. Pim Ossa, 2",
        "Lt Col Pim Ossa, 2",
        "Lt-Col Pim Ossa, 1",
        "Lieutenant-Colonel Pim Ossa, 1",
        "Sgt. 1st Class Pim Ossa, 3"
    })
    void a_rank_is_known_in_each_form_it_is_printed_in(String text, int words) {
        assertThat(Ranks.OF_THE_LANGUAGE.at(Sentences.one(text), 0)).isEqualTo(new Hit<>(0, words, Category.MILITARY));
    }

    @Test
    void a_definition_adds_ranks_of_its_own() {
        var s = Sentences.one("Podhorunzhy Pim Ossa");

        assertThat(Ranks.OF_THE_LANGUAGE.at(s, 0)).isNull();
        assertThat(Ranks.with(List.of("Podhorunzhy")).endingAt(s, 1)).isEqualTo(new Hit<>(0, 1, Category.MILITARY));
    }

    @Test
    void what_the_language_knows_of_a_rank_stands() {
        assertThat(Ranks.with(List.of("Constable")).at(Sentences.one("Constable Pim Ossa"), 0))
                .isEqualTo(new Hit<>(0, 1, Category.POLICE));
    }
}
