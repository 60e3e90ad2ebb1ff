package org.tollkeeper.extraction.side;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.extraction.Stories;
import org.tollkeeper.extraction.text.Sentences;

class ConflictLexiconTest {

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({"Halmar, HAL, NAME", "Halmaris, HAL, NAME", "Porth, HAL, NAME", "TEVERIAN, TEV, NAME"})
    void aliases_are_words_for_a_side(String word, String side, SideName.Kind kind) {
        var hit = new ConflictLexicon(Stories.HALMAR_TEVERIA).at(Sentences.one(word), 0);

        assertThat(hit).isNotNull().extracting(PhraseMeaning::of).isEqualTo(new SideName(side, kind));
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({"rebels, DLM, FORCE", "rebel, DLM, FORCE", "Dorsan army, DGV, FORCE", "Dorsan, DGV, STATE"})
    void the_state_whose_army_a_side_is_speaks_for_it(String word, String side, SideName.Kind kind) {
        var hit = new ConflictLexicon(Stories.DORSA).at(Sentences.one(word), 0);

        assertThat(hit).isNotNull().extracting(PhraseMeaning::of).isEqualTo(new SideName(side, kind));
    }

    @Test
    void civilians_have_a_side_only_between_lands() {
        assertThat(new ConflictLexicon(Stories.HALMAR_TEVERIA).isBetweenStates())
                .isTrue();
        assertThat(new ConflictLexicon(Stories.DORSA).isBetweenStates()).isFalse();
    }

    @Test
    void a_country_that_is_no_side_is_a_third_state() {
        var lexicon = new ConflictLexicon(Stories.HALMAR_TEVERIA);

        assertThat(lexicon.thirdStateIn(Sentences.one("two Nepalese officers"), 0, 3))
                .isNotNull();
        assertThat(lexicon.thirdStateIn(Sentences.one("two Halmari officers"), 0, 3))
                .isNull();
    }

    private static final class PhraseMeaning {
        static Object of(Object hit) {
            return ((org.tollkeeper.extraction.text.PhraseTable.Hit<?>) hit).meaning();
        }
    }
}
