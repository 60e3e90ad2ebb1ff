package org.tollkeeper.extraction.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.extraction.Stories;
import org.tollkeeper.extraction.text.Sentences;

class OwnWordsTest {
    private static final Side FEDERAL =
            side("FED", "Okavia", List.of("Okavian government", "federal forces", "Porth (held)"));
    private static final Side GUARD = side("RVG", "River Guard", List.of("River Guard", "rebels", "paramilitary"));

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({
        "federal soldiers, FED, FORCE",
        "federal authorities, FED, FORCE",
        "government troops, FED, FORCE",
        "government-held, FED, PLACE",
        "rebel, RVG, FORCE",
        "paramilitaries, RVG, FORCE",
        "Porth, FED, NAME"
    })
    void forms_follow_from_the_aliases(String phrase, String side, SideName.Kind kind) {
        assertThat(meaning(List.of(FEDERAL, GUARD), phrase)).isEqualTo(new SideName(side, kind));
    }

    @Test
    void of_two_governments_neither_is_the_government() {
        var other = side("LOR", "Lorva", List.of("Lorvan government"));

        assertThat(meaning(List.of(FEDERAL, other), "government-held")).isNull();
    }

    @Test
    void an_explicit_lexicon_says_what_each_word_is() {
        var side = new Side("HAL", "Halmar", List.of(), List.of("Halmari"), List.of("Ninth Corps"), List.of("Lusk"));

        assertThat(meaning(List.of(side), "Halmari")).isEqualTo(new SideName("HAL", SideName.Kind.NAME));
        assertThat(meaning(List.of(side), "Ninth Corps")).isEqualTo(new SideName("HAL", SideName.Kind.FORCE));
        assertThat(meaning(List.of(side), "Lusk")).isEqualTo(new SideName("HAL", SideName.Kind.PLACE));
    }

    @Test
    void the_army_of_the_country_that_a_war_is_called_by_is_its_governments() {
        var war = new Conflict(
                "yemen",
                "War in Yemen",
                Moment.parse("2014"),
                null,
                ZoneId.of("UTC"),
                List.of(
                        side("GOV", "recognised government", List.of("recognised government")),
                        side("MOV", "the movement", List.of("the movement"))),
                List.of(),
                List.of(),
                Conflict.STANDARD_CODEBOOK);
        var words = new SideWords();
        OwnWords.add(war, words);

        var hit = words.at(Sentences.one("Yemeni army"), 0);

        assertThat(hit == null ? null : hit.meaning()).isEqualTo(new SideName("GOV", SideName.Kind.FORCE));
    }

    private static Side side(String id, String name, List<String> aliases) {
        return new Side(id, name, aliases, List.of(), List.of(), List.of());
    }

    private static @Nullable SideName meaning(List<Side> sides, String phrase) {
        var words = new SideWords();
        OwnWords.add(Stories.conflict("words", sides.toArray(Side[]::new)), words);
        var hit = words.at(Sentences.one(phrase), 0);
        return hit == null ? null : hit.meaning();
    }
}
