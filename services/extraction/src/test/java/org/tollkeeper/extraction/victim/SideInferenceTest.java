package org.tollkeeper.extraction.victim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.extraction.Stories;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.frame.MentionFinder;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.text.Sentences;

/// The order in which a side is inferred; the sentences name none of those harmed.
class SideInferenceTest {

    @ParameterizedTest(name = "{0} says \"{1}\": {2} by {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "media; Nine people were killed in Teveria.; TEV; GROUND",
                "media; A Halmari drone killed nine people.; TEV; ATTACKER",
                "TEV; Nine people were killed.; TEV; SPEAKER",
                "media; Nine people were killed during talks with Halmar.; HAL; STORY",
                "media; The fighting killed nine people.; ALL; STORY"
            })
    void people_are_the_lands(String speaker, String text, String side, By by) {
        assertThat(civilians(Stories.HALMAR_TEVERIA).of(last(text), Category.ALL, scene(speaker, null)))
                .isEqualTo(new Told(side, by));
    }

    @ParameterizedTest(name = "{0} says \"{1}\": {2} by {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "media; Nine villagers were killed.; CIVILIAN; UNALIGNED; PLACE",
                "media; Nine were killed.; ALL; UNALIGNED; GROUND",
                "media; The fighting killed nine people.; ALL; ALL; STORY",
                "media; The fighting killed nine villagers.; CIVILIAN; UNATTRIBUTED; UNKNOWN"
            })
    void in_a_civil_war_they_are_nobodys(String speaker, String text, Category category, String side, By by) {
        assertThat(civilians(Stories.DORSA).of(last(text), category, scene(speaker, null)))
                .isEqualTo(new Told(side, by));
    }

    @ParameterizedTest(name = "{0} says \"{1}\": {2} by {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "HAL; A Halmari drone killed nine soldiers.; TEV; ATTACKER",
                "HAL; Nine soldiers were killed.; HAL; OWN_FORCES",
                "neutral; Nine soldiers were killed during talks with Halmar.; HAL; STORY"
            })
    void fighters_are_whose_the_attacker_fights_or_who_speaks(String speaker, String text, String side, By by) {
        assertThat(fighters(Stories.HALMAR_TEVERIA).of(last(text), Category.MILITARY, scene(speaker, null)))
                .isEqualTo(new Told(side, by));
    }

    @Test
    void of_one_state_the_soldiers_are_its_own() {
        assertThat(fighters(Stories.DORSA)
                        .of(last("Nine soldiers were killed."), Category.MILITARY, scene(Speaker.MEDIA, null)))
                .isEqualTo(new Told("DGV", By.ONLY_STATE));
    }

    @Test
    void whose_soldiers_the_story_spoke_of_is_asked_last() {
        assertThat(fighters(Stories.HALMAR_TEVERIA)
                        .of(last("Nine soldiers were killed."), Category.MILITARY, scene(Speaker.NEUTRAL, "TEV")))
                .isEqualTo(new Told("TEV", By.STORY));
    }

    private static SideOfCivilians civilians(Conflict conflict) {
        var lexicon = new ConflictLexicon(conflict);
        return new SideOfCivilians(lexicon, Ground.of(List.of(), List.of(), lexicon, "Northern Wire"));
    }

    private static SideOfFighters fighters(Conflict conflict) {
        var lexicon = new ConflictLexicon(conflict);
        return new SideOfFighters(lexicon, Ground.of(List.of(), List.of(), lexicon, "Northern Wire"));
    }

    private static Scene scene(String alignment, @Nullable String soldiers) {
        var speaker = new Speaker("somebody", alignment, List.of(), false, false);
        return new Scene(speaker, List.of(), null, false, null, soldiers, null, null);
    }

    private static Mention last(String text) {
        var finder = new MentionFinder();
        finder.read(Sentences.one(text));
        return finder.mentions().getLast();
    }
}
