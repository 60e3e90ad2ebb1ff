package org.tollkeeper.extraction.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.text.Sentences;

class QuotationsTest {

    @Test
    void a_quotation_of_three_sentences_is_closed_in_the_last() {
        var sentences = Sentences.of("\"Nine died. Two are missing. We are looking,\" the mayor said. It rained.");

        assertThat(Quotations.closing(sentences, 0)).isSameAs(sentences.get(2));
        assertThat(Quotations.closing(sentences, 1)).isSameAs(sentences.get(2));
        assertThat(Quotations.closing(sentences, 2)).isNull();
        assertThat(Quotations.closing(sentences, 3)).isNull();
    }

    @Test
    void one_that_is_never_closed_has_no_end() {
        assertThat(Quotations.closing(Sentences.of("\"Nine died. Two are missing."), 0))
                .isNull();
    }
}
