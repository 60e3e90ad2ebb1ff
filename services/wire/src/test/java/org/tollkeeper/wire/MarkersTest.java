package org.tollkeeper.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.wire.ActionRule.Signal;
import org.tollkeeper.wire.Story.Action;

class MarkersTest {

    @ParameterizedTest(name = "{0} says {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "KILL: ferry story | KILL",
                "KILL ADVISORY: ferry | KILL",
                "WITHDRAWN-Ferries meet | KILL",
                "CORRECTED-Ferries meet in fog | CORRECTION",
                "CORRECTION: one ferry, not two | CORRECTION",
                "UPDATE 2-Ferries meet | UPDATE",
                "ADDS: captain | ADD",
                "EMBARGOED: report | EMBARGO",
                "WITHHOLD: ferry | WITHHOLD"
            })
    void a_headline_says_what_it_does_in_capitals_at_its_start(String headline, Action action) {
        assertThat(Markers.in(null, headline, null)).containsExactly(new Signal(action, "headline '" + headline + "'"));
        assertThat(Markers.in(headline, null, null)).containsExactly(new Signal(action, "slug '" + headline + "'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police kill three in raid",
                "KILL SWITCH FOUND ON FERRY",
                "KILLED SOLDIERS NAMED",
                "Kill: a history of the word",
                "CORRECTIONS OFFICERS HURT",
                "Troops withdrawn: army",
                "ADDSHOME WINS",
                "Ferry: KILL"
            })
    void a_story_about_a_kill_does_not_kill_itself(String headline) {
        assertThat(Markers.in(headline, headline, null)).isEmpty();
    }

    @ParameterizedTest(name = "{0} says {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Eds: kill the ferry story, the count is wrong | KILL",
                "MANDATORY KILL: the ferry story is wrong | KILL",
                "EDS: MEMBERS ARE ASKED TO KILL IT | KILL",
                "Editors: a kill is mandatory | KILL",
                "This story has been withdrawn | KILL",
                "(Corrects count in paragraph 2) | CORRECTION",
                "Eds: CORRECTS count | CORRECTION",
                "Updates with quotes | UPDATE",
                "Note to editors: adds detail | ADD",
                "Embargoed until noon | EMBARGO"
            })
    void an_ed_note_speaks_to_editors(String note, Action action) {
        assertThat(Markers.in(null, null, note)).containsExactly(new Signal(action, "ed note '" + note + "'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Eds: photos of the police kill follow", "EDS: POLICE KILL CLAIM TO FOLLOW", "Photos follow"})
    void an_ed_note_about_a_kill_does_not_kill(String note) {
        assertThat(Markers.in(null, null, note)).isEmpty();
    }

    @Test
    void the_strongest_signal_wins_and_all_are_kept() {
        var decision = ActionRule.decide(List.of(
                new Signal(Action.UPDATE, "version 4"),
                new Signal(Action.KILL, "status canceled"),
                new Signal(Action.CORRECTION, "ed note 'Corrects'")));

        assertThat(decision)
                .isEqualTo(new ActionRule.Decision(
                        Action.KILL,
                        List.of("KILL: status canceled", "CORRECTION: ed note 'Corrects'", "UPDATE: version 4")));
    }
}
