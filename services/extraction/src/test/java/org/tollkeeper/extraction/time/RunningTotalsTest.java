package org.tollkeeper.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.frame.MentionFinder;
import org.tollkeeper.extraction.text.Sentences;

class RunningTotalsTest {

    @Test
    void so_far_makes_a_total_unless_a_toll_stands_there_to_have_it() {
        assertThat(hasCue("Nine soldiers have been killed so far.")).isTrue();
        assertThat(hasCue("The death toll so far rose to nine.")).isFalse();
        assertThat(hasCue("Nine soldiers were killed.")).isFalse();
    }

    @Test
    void a_cue_of_another_clause_is_not_of_the_figure() {
        assertThat(hasCue("It said 42 soldiers had been killed so far and that nine villagers were wounded."))
                .isFalse();
        assertThat(hasCue("It said 42 soldiers and nine villagers had been killed so far."))
                .isTrue();
    }

    @Test
    void what_an_army_has_killed_by_the_thousand_is_of_the_war() {
        assertThat(isOfAllSoFar("The army says it has killed some 9,000.")).isTrue();
        assertThat(isOfAllSoFar("The army says it has killed nine.")).isFalse();
        assertThat(isOfAllSoFar("The army says it killed some 9,000.")).isFalse();
    }

    private static boolean isOfAllSoFar(String text) {
        return RunningTotals.isOfAllSoFar(read(text).getFirst());
    }

    @Test
    void a_figure_that_outgrew_another_runs() {
        assertThat(isOutgrown("Nine soldiers had died, up from seven.")).isTrue();
        assertThat(isOutgrown("Nine soldiers had died in the north.")).isFalse();
    }

    @Test
    void a_war_kills_in_the_perfect() {
        assertThat(isOfTheWar("The war has killed nine people.")).isTrue();
        assertThat(isOfTheWar("Nine people have been killed on both sides.")).isTrue();
        assertThat(isOfTheWar("Nine people were killed in the war.")).isFalse();
        assertThat(isOfTheWar("Nine people have been killed in a rebel offensive."))
                .isFalse();
    }

    @Test
    void losses_of_the_past_day_do_not_run() {
        var m = read("Losses over the past 24 hours amounted to 125.").getLast();

        assertThat(RunningTotals.isOfThePastDay(m.sentence(), m)).isTrue();
    }

    @Test
    void a_second_verb_shares_the_war_of_the_first() {
        assertThat(sharesTheWar("The war has killed 900 soldiers and wounded over 4,000."))
                .isTrue();
        assertThat(sharesTheWar("The raid killed nine soldiers and wounded over 40."))
                .isFalse();
    }

    private static boolean sharesTheWar(String text) {
        var mentions = read(text);
        return RunningTotals.sharesTheWar(mentions.getLast(), mentions);
    }

    private static boolean hasCue(String text) {
        return RunningTotals.hasCue(read(text).getLast(), read(text));
    }

    private static boolean isOutgrown(String text) {
        var m = read(text).getFirst();
        return RunningTotals.isOutgrown(m.sentence(), m);
    }

    private static boolean isOfTheWar(String text) {
        var m = read(text).getFirst();
        return RunningTotals.isOfTheWar(m.sentence(), m);
    }

    private static List<Mention> read(String text) {
        var finder = new MentionFinder();
        finder.read(Sentences.one(text));
        return finder.mentions();
    }
}
