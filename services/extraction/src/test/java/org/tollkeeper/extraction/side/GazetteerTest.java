package org.tollkeeper.extraction.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.extraction.text.Sentences;

class GazetteerTest {
    private final SideWords words = new SideWords();

    @Test
    void a_side_that_is_a_country_gets_its_people_and_its_towns() {
        Gazetteer.of(List.of(side("Afghanistan")), words);

        assertThat(meaning("Afghans")).isEqualTo(new SideName("S", SideName.Kind.NAME));
        assertThat(meaning("Kabul")).isEqualTo(new SideName("S", SideName.Kind.PLACE));
    }

    @Test
    void a_side_that_is_a_countrys_army_is_spoken_for_by_the_country() {
        Gazetteer.of(List.of(side("Afghan army")), words);

        assertThat(meaning("Kabul")).isEqualTo(new SideName("S", SideName.Kind.STATE));
    }

    @Test
    void an_army_of_a_country_that_no_gazetteer_knows_makes_its_first_word_the_state() {
        Gazetteer.of(List.of(side("Kesh army")), words);

        assertThat(meaning("Kesh")).isEqualTo(new SideName("S", SideName.Kind.STATE));
    }

    @Test
    void what_the_conflict_says_of_a_word_stands() {
        words.add("Kabul", "OTHER", SideName.Kind.NAME);
        Gazetteer.of(List.of(side("Afghanistan")), words);

        assertThat(meaning("Kabul")).isEqualTo(new SideName("OTHER", SideName.Kind.NAME));
    }

    @Test
    void a_country_is_a_third_state_where_it_is_no_side() {
        var gazetteer = Gazetteer.of(List.of(side("Afghanistan")), words);

        assertThat(gazetteer.thirdStateIn(Sentences.one("two Algerian drivers"), 0, 3))
                .isNotNull();
        assertThat(gazetteer.thirdStateIn(Sentences.one("two Afghan drivers"), 0, 3))
                .isNull();
    }

    private static Side side(String alias) {
        return new Side("S", alias, List.of(alias), List.of(), List.of(), List.of());
    }

    private @Nullable SideName meaning(String phrase) {
        var hit = words.at(Sentences.one(phrase), 0);
        return hit == null ? null : hit.meaning();
    }
}
