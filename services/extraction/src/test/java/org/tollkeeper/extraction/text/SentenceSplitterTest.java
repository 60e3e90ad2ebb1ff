package org.tollkeeper.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    @Test
    void a_full_stop_ends_a_sentence() {
        assertThat(texts("Nine died. Two were hurt.")).containsExactly("Nine died.", "Two were hurt.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brig. Gen. Ilo Trent spoke.",
                "It fell on Jan. 26 in the town.",
                "The U.N. office counted nine.",
                "J. Orrel of the U.S. Army left."
            })
    void an_abbreviation_does_not(String text) {
        assertThat(texts(text)).containsExactly(text);
    }

    @Test
    void an_endless_sentence_is_cut_into_pieces_of_bounded_length() {
        var sentences = Sentences.of("nine ".repeat(1_000));

        assertThat(sentences).hasSize(5).allMatch(s -> s.size() <= SentenceSplitter.MOST_TOKENS);
    }

    private static List<String> texts(String text) {
        return Sentences.of(text).stream().map(s -> s.text(0, s.size())).toList();
    }
}
