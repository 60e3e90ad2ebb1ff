package org.tollkeeper.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void beyond_its_ends_stands_neither_word_nor_mark() {
        var sentence = Sentences.one("Nine died");

        assertThat(sentence.at(1).text()).isEqualTo("died");
        assertThat(sentence.at(2)).isEqualTo(sentence.at(-1));
        assertThat(sentence.at(2).isWord()).isFalse();
        assertThat(sentence.at(2).low()).isEmpty();
    }
}
