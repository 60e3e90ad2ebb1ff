package org.tollkeeper.extraction.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.extraction.source.PhraseAttribution.Phrase;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Sentences;

class PhraseAttributionTest {

    @ParameterizedTest(name = "{0}: {2} says it, by {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Nine had died, according to the river agency.; ACCORDING_TO; river agency",
                "Nine had died, according to figures released by the river agency.; ACCORDING_TO; river agency",
                "By the count of the river agency, nine had died.; BY_COUNT_OF; river agency",
                "Nine had died by the agency's count.; BY_OWN_COUNT; agency",
                "The mayor gave a toll of nine.; GIVEN; mayor",
                "Interfax quoted a commander as saying nine had died.; QUOTED; commander",
                "It rejected a claim by Teveria that nine had died.; CLAIM; Teveria",
                "The agency's count for the year stands at nine.; CLAIM; agency",
                "Teveria's claim that nine had died was rejected.; CLAIM; Teveria"
            })
    void a_phrase_names_its_source(String text, Phrase phrase, String name) {
        var s = Sentences.one(text);
        int at = first(s);

        assertThat(new PhraseAttribution(s).phrase(at)).isEqualTo(phrase);
        assertThat(new PhraseAttribution(s).read(phrase, at)).isNotNull().returns(name, Saying::name);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"The mayor gave no toll., ", "The report was long., ", "Nine died by the river., "})
    void other_words_are_no_such_phrase(String text, @Nullable String nothing) {
        assertThat(first(Sentences.one(text))).isEqualTo(-1);
    }

    @Test
    void a_headline_ends_with_its_source() {
        assertThat(new PhraseAttribution(Sentences.one("At least nine dead in blast - police")).headline())
                .isNotNull()
                .returns("police", Saying::name)
                .returns(false, Saying::leads);
        assertThat(new PhraseAttribution(Sentences.one("At least nine dead in blast")).headline())
                .isNull();
    }

    private static int first(Sentence s) {
        var phrases = new PhraseAttribution(s);
        for (int i = 0; i < s.size(); i++) {
            if (phrases.phrase(i) != null) {
                return i;
            }
        }
        return -1;
    }
}
