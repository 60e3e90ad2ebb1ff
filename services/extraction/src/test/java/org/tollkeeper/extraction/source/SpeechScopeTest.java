package org.tollkeeper.extraction.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.extraction.source.SourceTracker.Said;
import org.tollkeeper.extraction.text.Sentences;

class SpeechScopeTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Halmar said nine had died.; nine; Halmar",
                "Nine had died, Halmar said.; nine; Halmar",
                "Halmar said nine had died, while 12 had died, according to Teveria.; nine; Halmar",
                "Halmar said nine had died, while 12 had died, according to Teveria.; 12; Teveria",
                "Halmar said nine had died and Teveria said 12 had died.; nine; Halmar",
                "Halmar said nine had died and Teveria said 12 had died.; 12; Teveria",
                "Nine had died.; nine; -"
            })
    void each_source_has_the_words_that_are_its_own(String text, String word, @Nullable String name) {
        var s = Sentences.one(text);
        int at = s.tokens().stream().map(t -> t.low()).toList().indexOf(word);
        var said = SayingFinder.find(s).stream()
                .map(one -> new Said(one, new Speaker(one.name(), Speaker.UNKNOWN, List.of(), false, false)))
                .toList();

        var over = SpeechScope.over(s, said, at);

        assertThat(over == null ? null : over.speaker().name()).isEqualTo(name);
    }
}
