package org.tollkeeper.extraction.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.extraction.text.Sentences;

class PhraseReaderTest {

    @ParameterizedTest(name = "{0} counts {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "nine soldiers died; PEOPLE",
                "nine young Halmari soldiers died; PEOPLE",
                "nine civilian deaths; HARM",
                "nine died; BARE",
                "nine police cars; THING",
                "nine armoured vehicles; THING",
                "nine zorbians died; UNKNOWN"
            })
    void the_head_says_who_or_what_is_counted(String text, NounPhrase.Head head) {
        assertThat(phrase(text).head()).isEqualTo(head);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "9 km from the town; distance",
                "9 tanks were lost; equipment",
                "9 percent of voters; share",
                "9 May was quiet; date",
                "9 villages were taken; places",
                "9 years later; duration",
                "9 soldiers died; -"
            })
    void a_number_of_anything_else_counts_nobody(String text, String reason) {
        var s = Sentences.one(text);
        var number = NumberReader.read(s).getFirst();

        assertThat(NotPeople.reason(s, number, PhraseReader.read(s, number.to())))
                .isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nine of them were children",
        "nine of the dead were children",
        "nine of the 20 people killed were children"
    })
    void a_part_says_what_it_is_a_part_of(String text) {
        var phrase = phrase(text);

        assertThat(phrase.part()).isTrue();
        assertThat(phrase.people()).extracting(p -> p.group()).isEqualTo("children");
    }

    private static NounPhrase phrase(String text) {
        return PhraseReader.read(Sentences.one(text), 1);
    }
}
