package org.tollkeeper.query.page.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Evidence;

class PassageTest {
    private static final String TEXT =
            "The lake was quiet. Its ministry said 12 had died. Nobody else spoke.\nIts ministry said 12 had died. So it ended.";
    private static final String WORDS = "Its ministry said 12 had died.";

    @Test
    void words_stand_between_the_sentence_before_and_the_one_after() {
        assertThat(passage(new Evidence(WORDS)))
                .isEqualTo(new Passage("The lake was quiet. ", WORDS, " Nobody else spoke.\n"));
    }

    @Test
    void of_words_that_stand_twice_those_at_their_own_place_are_meant() {
        int second = TEXT.lastIndexOf(WORDS);

        assertThat(passage(new Evidence(WORDS, second, second + WORDS.length())))
                .isEqualTo(new Passage("Nobody else spoke.\n", WORDS, " So it ended."));
    }

    @Test
    void a_text_may_begin_and_end_with_the_words() {
        assertThat(Passage.of(WORDS, new Evidence(WORDS), Locale.ENGLISH)).hasValue(new Passage("", WORDS, ""));
        assertThat(passage(new Evidence("had died. So it ended.")))
                .isEqualTo(new Passage("Its ministry said 12 ", "had died. So it ended.", ""));
    }

    @Test
    void words_that_stand_nowhere_have_no_passage() {
        assertThat(Passage.of(TEXT, new Evidence("Thirteen had died."), Locale.ENGLISH))
                .isEmpty();
    }

    private static Passage passage(Evidence evidence) {
        return Passage.of(TEXT, evidence, Locale.ENGLISH).orElseThrow();
    }
}
