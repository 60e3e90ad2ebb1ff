package org.tollkeeper.ingest.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A kill whose story is not known is no silent dead letter.
class UnmatchedKillTest {
    private final Newsroom newsroom = new Newsroom();

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void a_kill_of_a_story_that_nobody_received_is_an_alarm_once_however_often_it_comes() {
        newsroom.take(Wire.kill("ferry", "3", 1), Wire.kill("ferry", "3", 1));

        assertThat(newsroom.alarms())
                .containsExactly(
                        "Story 'ferry' of 'harbour-news' was killed by version 3, and no other version of it is"
                                + " known. It stays killed; see whether it came under another key.");
    }

    @Test
    void the_alarm_ends_when_the_story_comes_after_all_and_the_story_stays_killed() {
        newsroom.take(
                Wire.kill("ferry", "3", 1), Wire.kill("ferry", "4", 2), Wire.version("ferry", "1", 3, "north 12"));

        assertThat(newsroom.alarms()).isEmpty();
        assertThat(newsroom.counted(Newsroom.STRAIT)).isEmpty();
    }

    @Test
    void a_kill_of_a_known_story_is_none_even_where_the_story_claimed_nothing() {
        newsroom.take(Wire.version("ferry", "1", 1, "Nothing is known yet."), Wire.kill("ferry", "2", 2));

        assertThat(newsroom.alarms()).isEmpty();
    }

    /// A format without identifiers sends its kill to the story of the day and to that of the day before.
    @Test
    void one_kill_for_two_stories_of_which_one_is_known_is_none_whichever_is_taken_first() {
        newsroom.take(Wire.version("ferry@05-04", "1", 1, "north 12"));

        newsroom.take(Wire.kill("ferry@05-04", "2", 2), Wire.kill("ferry@05-03", "2", 2));
        assertThat(newsroom.alarms()).isEmpty();

        newsroom.take(Wire.version("quay@05-04", "7", 3, "north 3"));
        newsroom.take(Wire.kill("quay@05-03", "8", 4), Wire.kill("quay@05-04", "8", 4));
        assertThat(newsroom.alarms()).isEmpty();
    }
}
