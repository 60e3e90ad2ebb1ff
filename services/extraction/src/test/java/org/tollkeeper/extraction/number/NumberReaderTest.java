package org.tollkeeper.extraction.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.extraction.text.Line;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Tokenizer;
import org.tollkeeper.extraction.text.Zone;

class NumberReaderTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "28 soldiers; 28",
                "1,600 soldiers; 1600",
                "Twenty-eight soldiers; 28",
                "twenty eight soldiers; 28",
                "two hundred and six soldiers; 206",
                "half a dozen soldiers; 6",
                "a dozen soldiers; 12",
                "3.5 thousand soldiers; 3500",
                "no soldiers; 0",
                "not a single soldier; 0",
                "a soldier; 1"
            })
    void a_plain_number_is_exact(String text, long value) {
        assertThat(quantities(text)).containsExactly(new Quantity.Exact(value));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {"at least nine soldiers; 9", "no fewer than 9 soldiers; 9", "9 or more soldiers; 9"})
    void a_floor_is_open_ended(String text, long low) {
        assertThat(quantities(text)).containsExactly(new Quantity.AtLeast(low));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {"more than 12 soldiers; 12", "over a dozen soldiers; 12", "upwards of 12 soldiers; 12"})
    void more_than_a_number_is_at_least_the_next_one(String text, long printed) {
        assertThat(quantities(text)).containsExactly(new Quantity.AtLeast(printed + 1, printed, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {"up to 40 soldiers; 40", "as many as 40 soldiers; 40"})
    void a_ceiling_has_no_floor(String text, long most) {
        assertThat(quantities(text)).containsExactly(new Quantity.AtMost(most, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {"some 300 soldiers", "about 300 soldiers", "an estimated 300 soldiers", "close to 300 soldiers"})
    void an_estimate_is_about_its_number(String text) {
        assertThat(quantities(text)).containsExactly(new Quantity.About(300, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {"between 20 and 25 soldiers", "20 to 25 soldiers", "20-25 soldiers"})
    void a_range_has_two_ends(String text) {
        assertThat(quantities(text)).containsExactly(new Quantity.Range(20, null, 25L, null));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "dozens of soldiers; dozens",
                "scores of soldiers; scores",
                "several dozen soldiers; several dozen",
                "several soldiers; several"
            })
    void a_vague_numeral_keeps_its_bare_term(String text, String term) {
        assertThat(quantities(text)).extracting(Quantity::phrase).containsExactly(term);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {"M23", "S-300", "69-year-old", "four-day", "al-Shabab"})
    void a_name_or_a_compound_is_no_number(String text) {
        assertThat(quantities(text)).isEmpty();
    }

    private static List<Quantity> quantities(String text) {
        var line = new Line(Zone.BODY, text, 0, 0, null, 0);
        return NumberReader.read(new Sentence(line, Tokenizer.tokens(text, 0, text.length()), 0)).stream()
                .map(Numeral::quantity)
                .toList();
    }
}
