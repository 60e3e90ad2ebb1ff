package org.tollkeeper.extraction.victim;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.frame.MentionFinder;
import org.tollkeeper.extraction.side.SideNature;
import org.tollkeeper.extraction.text.Sentences;

class ForceWordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Nine soldiers were killed.; STATE",
                "Nine policemen were killed.; STATE",
                "Nine militants were killed.; GROUP",
                "A dozen gunmen attacked the post and three were killed.; GROUP",
                "Nine members of a brigade were killed.; -"
            })
    void a_word_for_fighters_may_tell_whose_they_are(String text, @Nullable SideNature nature) {
        assertThat(new ForceWords(false).nature(last(text), Category.MILITARY)).isEqualTo(nature);
    }

    @Test
    void fighters_are_rebels_only_where_a_state_fights_its_own() {
        var m = last("Nine fighters were killed.");

        assertThat(new ForceWords(true).nature(m, Category.MILITARY)).isEqualTo(SideNature.GROUP);
        assertThat(new ForceWords(false).nature(m, Category.MILITARY)).isNull();
    }

    @Test
    void police_are_the_states() {
        assertThat(new ForceWords(true).nature(last("Nine were killed."), Category.POLICE))
                .isEqualTo(SideNature.STATE);
    }

    private static Mention last(String text) {
        var finder = new MentionFinder();
        finder.read(Sentences.one(text));
        return finder.mentions().getLast();
    }
}
