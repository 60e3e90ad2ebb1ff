package org.tollkeeper.ingest.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Quantity.About;
import org.tollkeeper.domain.claim.Quantity.AtLeast;
import org.tollkeeper.domain.claim.Quantity.AtMost;
import org.tollkeeper.domain.claim.Quantity.Exact;
import org.tollkeeper.domain.claim.Quantity.Range;
import org.tollkeeper.domain.claim.Quantity.Vague;

class QuantityReaderTest {

    private static Quantity quantity(String json) {
        return ((Assertion.Total) Strait.claim("'quantity':{" + json + "}").says()).quantity();
    }

    static Stream<Arguments> posted() {
        return Stream.of(
                arguments("'low':5,'high':5", new Exact(5)),
                arguments("'low':5,'best':5,'high':5", new Exact(5)),
                arguments("'best':5", new Exact(5)),
                arguments("'low':0,'high':0", new Exact(0)),
                arguments("'low':5,'high':null", new AtLeast(5)),
                arguments("'low':5,'best':5", new AtLeast(5)),
                arguments("'high':5", new AtMost(5, null)),
                arguments("'low':5,'high':9", new Range(5, null, 9L, null)),
                arguments("'low':5,'best':7,'high':9", new Range(5, 7L, 9L, null)),
                arguments("'low':5,'best':7", new Range(5, 7L, null, null)),
                arguments("'best':7,'high':9", new Range(0, 7L, 9L, null)),
                arguments("'about':1600", new About(1600, null)),
                arguments("'low':13,'value':12,'phrase':'over a dozen'", new AtLeast(13, 12, "over a dozen")),
                arguments("'qualifier':'VAGUE','phrase':'dozens'", new Vague("dozens", 12, null)),
                arguments("'phrase':'Dozens'", new Vague("Dozens", 12, null)),
                arguments("'qualifier':'vague','phrase':'a handful','low':2,'high':9", new Vague("a handful", 2, 9L)));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("posted")
    void a_figure_is_read_as_it_was_put(String json, Quantity expected) {
        assertThat(quantity(json)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'low':5,'high':3 | quantity.low | quantity.low is 5; high is 3; low <= best <= high must hold",
                "'low':5,'best':3,'high':9 | quantity.low | quantity.low is 5; best is 3; low <= best <= high must hold",
                "'low':1,'best':10,'high':9 | quantity.best | quantity.best is 10; high is 9; low <= best <= high must hold",
                "'low':-1,'high':3 | quantity.low | quantity.low is -1; a number of people is never negative",
                "'low':1.5,'high':3 | quantity.low | quantity.low is 1.5; a number of people is a whole number",
                "'low':'4','high':4 | quantity.low | quantity.low is \"4\"; a number of people is a whole number",
                "'high':99999999999999999999 | quantity.high | quantity.high is 99999999999999999999; a number of people is a whole number",
                "'about':-5 | quantity.about | quantity.about is -5; a number of people is never negative",
                "'low':null | quantity.low | quantity.low is absent; a quantity has low, best or high, or about, or a phrase",
                "'qualifier':'EXACT','value':5,'high':6 | quantity.high | quantity.high is 6; the figure is 5, and an exact one has no other end",
                "'qualifier':'ABOUT' | quantity.value | quantity.value is absent; its qualifier needs it, or about",
                "'qualifier':'RANGE','high':3 | quantity.low | quantity.low is absent; its qualifier needs it",
                "'qualifier':'AT_LEAST','low':3,'value':4 | quantity.value | quantity.value is 4; low is 3; what is printed of an at-least figure is not above it",
                "'qualifier':'SOME','low':3 | quantity.qualifier | quantity.qualifier is \"SOME\"; it must be one of [EXACT, AT_LEAST, AT_MOST, ABOUT, RANGE, VAGUE]",
                "'phrase':'umpteen' | quantity.phrase | codebook standard-1 does not know 'umpteen'; give the fewest people it means as low"
            })
    void a_figure_that_cannot_be_is_refused_by_name(String json, String field, String problem) {
        var refused = Strait.refused("'quantity':{" + json + "}");

        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.problem()).isEqualTo(problem);
    }
}
