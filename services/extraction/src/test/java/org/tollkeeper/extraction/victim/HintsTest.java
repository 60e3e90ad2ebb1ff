package org.tollkeeper.extraction.victim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.extraction.Stories;
import org.tollkeeper.extraction.frame.MentionFinder;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.source.Saying;
import org.tollkeeper.extraction.source.SourceTracker.Said;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.text.Sentences;
import org.tollkeeper.extraction.words.Speech;

class HintsTest {
    private static final Speaker MONITOR = speaker("monitor", Speaker.NEUTRAL);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Nine were killed as Halmar buried its dead.; HAL",
                "Nine were killed between Halmar and Teveria.; -",
                "Nine were killed by a Halmari missile.; -",
                "Nine were killed.; -"
            })
    void one_side_named_is_a_hint_and_two_are_none(String text, @Nullable String side) {
        var finder = new MentionFinder();
        finder.read(Sentences.one(text));

        assertThat(Hints.onlyNamed(finder.mentions().getFirst(), new ConflictLexicon(Stories.HALMAR_TEVERIA)))
                .isEqualTo(side);
    }

    @Test
    void a_figure_is_about_the_people_of_who_denies_it() {
        var denied = new Said(new Saying("Halmar", 0, 1, 2, Speech.DENY, true, List.of()), speaker("Halmar", "HAL"));

        assertThat(Hints.denier(scene(denied))).isEqualTo("HAL");
    }

    @Test
    void nobody_denies_what_is_only_said() {
        var said = new Said(new Saying("Halmar", 0, 1, 2, Speech.SAY, true, List.of()), speaker("Halmar", "HAL"));

        assertThat(Hints.denier(scene(said))).isNull();
    }

    private static Scene scene(Said said) {
        return new Scene(MONITOR, List.of(said), null, false, null, null, null, null);
    }

    private static Speaker speaker(String name, String alignment) {
        return new Speaker(name, alignment, List.of("Northern Wire"), false, false);
    }
}
