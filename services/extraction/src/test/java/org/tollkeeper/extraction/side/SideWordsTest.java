package org.tollkeeper.extraction.side;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentences;

class SideWordsTest {
    private final SideWords words = new SideWords();

    @Test
    void what_was_said_first_of_a_phrase_stands() {
        words.add("Porth", "HAL", SideName.Kind.PLACE);
        words.add("porth", "TEV", SideName.Kind.NAME);

        assertThat(words.at(Sentences.one("Porth fell"), 0))
                .isEqualTo(new Hit<>(0, 1, new SideName("HAL", SideName.Kind.PLACE)));
    }

    @Test
    void the_longest_phrase_wins() {
        words.add("Halmar", "HAL", SideName.Kind.NAME);
        words.add("Halmar Front", "HFR", SideName.Kind.FORCE);

        assertThat(words.at(Sentences.one("Halmar Front fighters"), 0))
                .isEqualTo(new Hit<>(0, 2, new SideName("HFR", SideName.Kind.FORCE)));
    }

    @Test
    void a_people_has_a_plural() {
        words.add("Halmari", "HAL", SideName.Kind.NAME);

        assertThat(words.at(Sentences.one("nine Halmaris"), 1)).isNotNull();
        assertThat(words.isKnown("HALMARIS")).isTrue();
    }

    @Test
    void a_short_form_needs_its_article_and_its_capital() {
        words.addShort("Guard", "RVG");

        assertThat(words.at(Sentences.one("the Guard said"), 1)).isNotNull();
        assertThat(words.at(Sentences.one("a Guard said"), 1)).isNull();
        assertThat(words.at(Sentences.one("the guard said"), 1)).isNull();
    }
}
