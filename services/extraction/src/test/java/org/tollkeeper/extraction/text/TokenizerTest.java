package org.tollkeeper.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "Halmar's army; Halmar|'s|army",
                "1,600 men; 1,600|men",
                "69-year-old; 69-year-old",
                "N'Djamena, Chad; N'Djamena|,|Chad",
                "the U.N. said; the|U.N.|said",
                "Hamas' wing; Hamas|'|wing",
                "12.5 km; 12.5|km",
                "\"No,\" he said; \"|No|,|\"|he|said"
            })
    void words_and_marks_come_apart(String text, String tokens) {
        assertThat(Sentences.one(text).tokens()).extracting(Token::text).containsExactly(tokens.split("\\|", -1));
    }

    @Test
    void offsets_are_those_of_the_text() {
        var text = "At least  nine died";

        assertThat(Sentences.one(text).tokens())
                .allMatch(t -> text.substring(t.start(), t.end()).equals(t.text()));
    }

    @Test
    void cleaning_changes_no_length() {
        var text = "\u201cNine\u201d\u00a0soldiers\u2019 deaths \u2014 all of them";

        assertThat(Cleaner.clean(text))
                .isEqualTo("\"Nine\" soldiers' deaths \u2013 all of them")
                .hasSameSizeAs(text);
    }
}
