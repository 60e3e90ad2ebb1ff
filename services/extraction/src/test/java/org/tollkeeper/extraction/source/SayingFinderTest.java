package org.tollkeeper.extraction.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.extraction.text.Sentences;

class SayingFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "The Halmari army said nine had died.; Halmari army",
                "Nine had died, the Halmari army said.; Halmari army",
                "Nine had died, according to the Halmari army.; Halmari army",
                "\"Nine died,\" said General Pim Ossa.; General Pim Ossa",
                "The mayor, Edda Krone, said nine had died.; mayor, Edda Krone",
                "A teacher who fled the village told AFP nine had died.; teacher",
                "State radio, citing the health ministry, said nine had died.; health ministry",
                "Interfax quoted a commander as saying nine had died.; commander",
                "An army officer put the toll at nine.; army officer",
                "It rejected a claim by Teveria that nine had died.; Teveria"
            })
    void the_innermost_source_is_named(String text, String name) {
        assertThat(SayingFinder.find(Sentences.one(text)))
                .extracting(Saying::name)
                .contains(name);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "The army said nine had died.; true",
                "The army said on Monday that nine had died.; true",
                "Nine had died, the army said on Monday.; false",
                "Nine had died, the army said, raising its toll to 20.; false"
            })
    void a_source_leads_what_it_says_or_follows_it(String text, boolean leads) {
        assertThat(SayingFinder.find(Sentences.one(text)))
                .extracting(Saying::leads)
                .containsExactly(leads);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The war claimed nine lives.",
                "No group claimed responsibility.",
                "The report was long.",
                "Nine were said to be dead."
            })
    void nobody_speaks_where_a_verb_only_looks_like_speech(String text) {
        assertThat(SayingFinder.find(Sentences.one(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The army did not say how many of its men had died.; KILLED",
                "It gave no figure for the wounded.; WOUNDED",
                "Halmar has yet to publish its casualty figures.; KILLED_OR_WOUNDED",
                "Halmar treats its losses as a state secret.; KILLED_OR_WOUNDED"
            })
    void a_withheld_figure_is_found(String text, String harm) {
        assertThat(Withholding.find(Sentences.one(text)))
                .extracting(w -> String.valueOf(w.harm()))
                .containsExactly(harm);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army did not comment on the deaths.",
                "It did not say how many passengers the ferry took.",
                "It did not release a list of the dead."
            })
    void silence_alone_withholds_nothing(String text) {
        assertThat(Withholding.find(Sentences.one(text))).isEmpty();
    }
}
