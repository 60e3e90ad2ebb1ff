package org.tollkeeper.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.text.Sentences;

class LongAgoTest {
    private static final int YEAR = 2031;

    @Test
    void years_before_a_war_say_which_one_it_was() {
        assertThat(isWar("30,000 died in the 1991-94 war over the valley.")).isTrue();
        assertThat(isWar("Nine died in the 2029-31 war.")).isFalse();
        assertThat(isWar("Nine died in the 1991-94 class of cadets.")).isFalse();
    }

    @Test
    void a_decade_is_long_ago_and_years_of_war_are() {
        assertThat(isLongAgo("Many died in the 1990s.")).isTrue();
        assertThat(isLongAgo("The town lies empty after years of war.")).isTrue();
        assertThat(isLongAgo("Two years of war have killed nine.")).isFalse();
    }

    private static boolean isWar(String text) {
        var s = Sentences.one(text);
        boolean war = false;
        for (int i = 0; i < s.size(); i++) {
            war |= LongAgo.isWar(s, i, YEAR);
        }
        return war;
    }

    private static boolean isLongAgo(String text) {
        var s = Sentences.one(text);
        boolean past = false;
        for (int i = 0; i < s.size(); i++) {
            past |= LongAgo.is(s, i, YEAR);
        }
        return past;
    }
}
