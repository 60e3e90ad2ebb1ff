package org.tollkeeper.extraction.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.extraction.text.Sentences;
import org.tollkeeper.extraction.words.Speech;

class VerbAttributionTest {

    @Test
    void the_verb_and_what_stands_before_it_are_the_sources() {
        assertThat(at("The army has also said nine had died.", 4))
                .isEqualTo(new Saying("army", 1, 4, 5, Speech.SAY, true, List.of()));
    }

    @Test
    void whom_it_was_told_to_carries_it() {
        assertThat(at("A teacher who fled the village told AFP nine had died.", 6))
                .isEqualTo(new Saying("teacher", 1, 6, 8, Speech.SAY, true, List.of("AFP")));
    }

    @Test
    void a_source_may_stand_behind_its_verb() {
        assertThat(at("\" Nine died , \" said General Pim Ossa .", 5))
                .isEqualTo(new Saying("General Pim Ossa", 5, 5, 9, Speech.SAY, false, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Nine were reported dead., 2",
        "Nine were believed to be dead., 2",
        "The hospital admitted nine wounded., 2",
        "Preliminary figures said nine had died., 2",
        "The army attacked nine villages., 2"
    })
    void nobody_speaks(String text, int verb) {
        assertThat(at(text, verb)).isNull();
    }

    private static @Nullable Saying at(String text, int verb) {
        return new VerbAttribution(Sentences.one(text)).at(verb);
    }
}
