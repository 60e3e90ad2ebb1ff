package org.tollkeeper.extraction.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.domain.conflict.Side;

class AliasesTest {

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({"Halmar, NAME", "Halmari, NAME", "Halmari army, FORCE", "rebels, FORCE", "DLM, FORCE", "Hamas, FORCE"})
    void an_alias_names_a_land_or_a_body(String alias, SideName.Kind kind) {
        assertThat(Aliases.kind(alias)).isEqualTo(kind);
    }

    @Test
    void what_stands_in_brackets_is_for_the_reader_of_the_file() {
        assertThat(Aliases.withoutBrackets("Porth (occupied)")).isEqualTo("Porth");
    }

    @Test
    void a_side_is_a_land_unless_one_of_its_names_is_only_a_body() {
        assertThat(Aliases.isTerritorial(called("Halmar", "Halmari"))).isTrue();
        assertThat(Aliases.isTerritorial(called("Halmar", "Halmari army"))).isFalse();
        assertThat(Aliases.isTerritorial(
                        new Side("HAL", "Halmar", List.of("Halmari army"), List.of("Halmari"), List.of(), List.of())))
                .isTrue();
    }

    private static Side called(String... aliases) {
        return new Side("HAL", aliases[0], List.of(aliases), List.of(), List.of(), List.of());
    }
}
