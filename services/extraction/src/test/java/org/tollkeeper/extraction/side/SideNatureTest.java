package org.tollkeeper.extraction.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.domain.conflict.Side;

class SideNatureTest {

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Afghanistan; STATE",
                "Kesh army, Kesh; STATE",
                "Halmar, Halmari; STATE",
                "River Guard; GROUP",
                "DLM; GROUP",
                "the Host; GROUP",
                "militants; GROUP",
                "Northern coast; STATE"
            })
    void a_side_is_what_its_words_say(String aliases, SideNature nature) {
        var names = List.of(aliases.split(", ", -1));

        assertThat(SideNature.of(new Side("S", names.getFirst(), names, List.of(), List.of(), List.of())))
                .isEqualTo(nature);
    }
}
