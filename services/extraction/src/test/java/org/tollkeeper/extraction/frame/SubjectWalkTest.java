package org.tollkeeper.extraction.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.extraction.number.Counted;
import org.tollkeeper.extraction.number.NumberReader;
import org.tollkeeper.extraction.number.PhraseReader;
import org.tollkeeper.extraction.text.Sentences;

class SubjectWalkTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Nine soldiers were also killed.; killed",
                "Nine soldiers remained missing.; missing",
                "Nine soldiers are believed to have died.; died",
                "Nine soldiers from the brigade, most of them young, were killed.; killed",
                "Nine soldiers, two of them officers, died.; died",
                "Nine soldiers trapped in the rubble died.; died",
                "Nine soldiers and an unknown number of rebels were killed.; killed",
                "Nine residents, wounded on Monday, died.; died"
            })
    void the_verb_is_found_past_what_stands_before_it(String text, String harm) {
        assertThat(walk(text)).isEqualTo(harm);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nine soldiers fled and two died.",
                "Nine soldiers said that a child was killed.",
                "Nine soldiers, and nobody was killed."
            })
    void another_verb_ends_the_walk(String text) {
        assertThat(walk(text)).isNull();
    }

    private static @Nullable String walk(String text) {
        var s = Sentences.one(text);
        List<Counted> counted = NumberReader.read(s).stream()
                .map(number -> new Counted(number, PhraseReader.read(s, number.to())))
                .collect(Collectors.toList());
        var link = new SubjectWalk(new Clause(s, counted), 0).run();
        return link == null ? null : s.low(link.at());
    }
}
