package org.tollkeeper.extraction.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.extraction.text.Sentences;

class HarmFramesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Nine soldiers were killed; KILLED PREDICATE",
                "Nine soldiers from the brigade, most of them young, were killed; KILLED PREDICATE",
                "The raid killed nine soldiers; KILLED OBJECT",
                "The army lost nine soldiers; KILLED_OR_WOUNDED LOST",
                "It listed nine deaths; KILLED NOUN",
                "The bodies of nine soldiers lay there; KILLED OF",
                "The death toll rose to nine; KILLED TOLL",
                "The death toll rose by nine; KILLED GROWTH",
                "They put the number of wounded at nine; WOUNDED COUNT",
                "Nine wounded soldiers were seen; WOUNDED ADJECTIVE",
                "They took nine soldiers prisoner; CAPTURED OBJECT",
                "A company of nine men was wiped out; KILLED PREDICATE",
                "Nine are missing; MISSING PREDICATE"
            })
    void a_number_is_tied_to_its_harm(String text, String link) {
        assertThat(links(text)).containsExactly(link);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "The raid killed nine soldiers and wounded two; KILLED OBJECT|WOUNDED OBJECT",
                "The army lost nine soldiers, two tanks and four officers; KILLED_OR_WOUNDED LOST|KILLED_OR_WOUNDED LOST",
                "Nine people, including two children, were killed; KILLED PREDICATE|KILLED PART",
                "Nine were killed in the north and two in the south; KILLED PREDICATE|KILLED PREDICATE",
                "It listed nine deaths: six in Porth and three in Lusk; KILLED NOUN|KILLED LISTED|KILLED LISTED",
                "Nine people died and 12 were hurt; KILLED PREDICATE|WOUNDED PREDICATE"
            })
    void several_numbers_share_a_sentence(String text, String links) {
        assertThat(links(text)).containsExactly(links.split("\\|", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nine soldiers crossed the border.",
                "Nine soldiers attacked the post.",
                "Nine soldiers could be killed.",
                "If talks fail nine soldiers will be killed.",
                "They vowed to kill nine soldiers.",
                "They freed nine captured soldiers.",
                "The bodies of nine soldiers were handed over.",
                "No casualties were reported.",
                "The figure of nine dead is false."
            })
    void what_did_not_happen_is_not_counted(String text) {
        assertThat(links(text)).isEmpty();
    }

    @Test
    void a_part_may_open_a_sentence_that_tells_of_no_harm() {
        assertThat(links("Seven of the 12 miners and guards.")).isEmpty();
    }

    private static List<String> links(String text) {
        var finder = new MentionFinder();
        finder.read(Sentences.one(text));
        return finder.mentions().stream()
                .map(m -> m.link().harm() + " " + m.link().frame())
                .toList();
    }
}
