package org.tollkeeper.query.page.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.VESK_SOLDIERS;
import static org.tollkeeper.query.Telling.WAR;
import static org.tollkeeper.query.Telling.dossier;
import static org.tollkeeper.query.Telling.total;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.query.Telling;

class ShellTest {
    private static final Instant LAST = Instant.parse("2031-03-02T12:01:00Z");

    @Test
    void a_permanent_link_stops_both_clocks_at_instants() {
        assertThat(stopped(Map.of(), null))
                .isEqualTo("/c/border-war?at=2031-03-02T22:00:00Z&knownAt=2031-03-02T12:01:00Z");
        assertThat(stopped(Map.of("at", "2031-03-01", "side", "orla"), null))
                .isEqualTo("/c/border-war?at=2031-03-01T22:00:00Z&knownAt=2031-03-02T12:01:00Z&side=orla");
        assertThat(stopped(Map.of("knownAt", "2031-03-01T10:00:00Z"), null))
                .isEqualTo("/c/border-war?at=2031-03-01T22:00:00Z&knownAt=2031-03-01T10:00:00Z");
    }

    @Test
    void what_speaks_of_a_later_time_than_the_day_it_was_said_is_not_cut_off() {
        var later = Instant.parse("2031-04-01T22:00:00Z");

        assertThat(stopped(Map.of(), later))
                .isEqualTo("/c/border-war?at=2031-04-01T22:00:00Z&knownAt=2031-03-02T12:01:00Z");
    }

    @Test
    void where_nothing_is_known_there_is_nothing_to_stop_at() {
        var visit = VisitReader.read(WAR, View.NOW, false, Map.of());

        assertThat(Shell.stopped(visit, new Shell.Known(null, null, "", 0)).url())
                .isEqualTo("/c/border-war");
    }

    @Test
    void what_a_permanent_link_shows_is_what_was_shown() {
        var dossier = dossier(
                total("c1", "orla-mod", ORLA_SOLDIERS, 59, "2031-03-02T12:00:00Z"),
                Telling.more("c2", "orla-mod", ORLA_SOLDIERS, 4, "2031-03-02T12:00:00Z", "2031-03-02T13:30:00Z"),
                total("c3", "vesk-mod", VESK_SOLDIERS, 7, "2031-03-02T13:00:00Z"));
        var last = dossier.lastRecorded().orElseThrow();
        var live = VisitReader.read(WAR, View.NOW, false, Map.of());
        var typed = new HashMap<String, String>();
        Shell.stopped(live, new Shell.Known(last, null, "", 0))
                .said()
                .forEach((parameter, value) -> typed.put(parameter.text(), value));
        var stopped = VisitReader.read(WAR, View.NOW, false, typed);

        assertThat(stopped.problems()).isEqualTo(List.of());
        assertThat(dossier.tolls(stopped.question())).isEqualTo(dossier.tolls(Question.LIVE));
    }

    private static String stopped(Map<String, String> typed, @Nullable Instant through) {
        var visit = VisitReader.read(WAR, View.NOW, false, typed);
        return Shell.stopped(visit, new Shell.Known(LAST, through, "", 0)).url();
    }
}
