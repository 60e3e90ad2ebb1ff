package org.tollkeeper.extraction.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.extraction.text.Sentences;

/// Stage 5: numbers of things, money, ages, dates and names.
class NotPeopleTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "destroyed 12 tanks; equipment",
                "girls aged 12; age",
                "worth $ 12 million; money",
                "in 2019 it; year",
                "under Resolution 1701 it; label",
                "12 km away; distance",
                "12 % of them; share"
            })
    void it_says_what_is_counted_instead(String text, String reason) {
        assertThat(reason(text)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 soldiers", "12 were killed", "the 12 dead", "1,200 people"})
    void people_are_people(String text) {
        assertThat(reason(text)).isNull();
    }

    private static @Nullable String reason(String text) {
        var s = Sentences.one(text);
        var number = NumberReader.read(s).getFirst();
        return NotPeople.reason(s, number, PhraseReader.read(s, number.to()));
    }
}
