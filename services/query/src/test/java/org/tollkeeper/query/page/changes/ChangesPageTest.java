package org.tollkeeper.query.page.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.VESK_CIVILIANS;
import static org.tollkeeper.query.Telling.WAR;
import static org.tollkeeper.query.Telling.dossier;
import static org.tollkeeper.query.Telling.retraction;
import static org.tollkeeper.query.Telling.total;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.messaging.Keys;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.page.PageTelling;
import org.tollkeeper.query.page.shell.View;
import org.tollkeeper.query.shelf.Cursor;

class ChangesPageTest {
    private static final String NOON = "2031-03-02T12:00:00Z";
    private static final String NIGHT = "2031-03-02T22:00:00Z";

    private static final Dossier TOLD = dossier(
            total("c1", "orla-mod", ORLA_SOLDIERS, 59, NOON),
            total("c2", "orla-mod", ORLA_SOLDIERS, 99, NIGHT),
            retraction("r1", "orla-mod", "c2", "2031-03-03T09:00:00Z"));

    @Test
    void what_moved_is_told_newest_first_with_its_cause() {
        assertThat(lines(Map.of("category", "MILITARY")))
                .extracting(ChangeLine::from, ChangeLine::to, ChangeLine::step)
                .endsWith(tuple("59", "99", "▲ +40"), tuple("no figure", "59", ""));
    }

    @Test
    void where_the_figure_reads_as_before_what_else_is_known_of_it_is_said() {
        var twice = dossier(
                total("c1", "orla-mod", ORLA_SOLDIERS, 59, NOON), total("c2", "monitor", ORLA_SOLDIERS, 59, NOON));

        assertThat(lines(twice, Map.of("category", "MILITARY")).getFirst())
                .extracting(ChangeLine::from, ChangeLine::to, ChangeLine::besides)
                .containsExactly("59", "59", " Gone: it rests on one claimant.");
    }

    @Test
    void a_withdrawal_is_no_less_visible_and_leads_to_what_was_withdrawn() {
        assertThat(lines(Map.of("category", "MILITARY")).getFirst()).satisfies(line -> {
            assertThat(line.isCorrection()).isTrue();
            assertThat(line.to()).isEqualTo("59");
            assertThat(line.cause()).startsWith("Orla defence ministry withdrew an earlier report.");
            assertThat(line.claim()).isEqualTo("c2");
        });
    }

    @Test
    void the_knowledge_clock_hides_what_was_learned_after_it() {
        assertThat(lines(Map.of("category", "MILITARY", "knownAt", "2031-03-02T13:00:00Z")))
                .extracting(ChangeLine::to)
                .containsExactly("59");
    }

    @Test
    void of_rows_published_together_each_is_told_with_a_claim_of_its_own() {
        var soldiers = total("c1", "orla-mod", ORLA_SOLDIERS, 59, NOON);
        var civilians = total("c2", "vesk-mod", VESK_CIVILIANS, 7, NIGHT);
        var dossier = new Dossier();
        dossier.define(WAR);
        dossier.add(soldiers);
        dossier.add(civilians);
        Reconciliation.of(WAR, dossier.everything(), Question.LIVE)
                .tolls()
                .forEach(toll -> dossier.put(Keys.toll(toll), toll, Cursor.of(civilians), Instant.now()));

        assertThat(lines(dossier, Map.of("harm", "KILLED")))
                .extracting(ChangeLine::row, ChangeLine::claim)
                .contains(
                        tuple("orla.military.killed", "c1"),
                        tuple("vesk.civilian.killed", "c2"),
                        tuple("all.all.killed", "c2"));
        assertThat(lines(dossier, Map.of("harm", "KILLED")))
                .filteredOn(line -> line.row().equals("all.all.killed"))
                .extracting(ChangeLine::cause)
                .containsExactly(
                        "Added up from rows that moved with it. The last claim behind it: Vesk defence ministry: 7 in"
                                + " all, covering up to 2 Mar 2031, 22:00 UTC.");
        assertThat(lines(dossier, Map.of("category", "CIVILIAN")))
                .extracting(ChangeLine::cause)
                .containsExactly("Vesk defence ministry: 7 in all, covering up to 2 Mar 2031, 22:00 UTC.");
    }

    private static List<ChangeLine> lines(Map<String, String> typed) {
        return lines(TOLD, typed);
    }

    private static List<ChangeLine> lines(Dossier dossier, Map<String, String> typed) {
        var found = PageTelling.found(dossier, View.CHANGES, typed);
        return ChangesPage.of(found.visit(), dossier.changes().newest(), dossier::claim, found.names())
                .lines();
    }
}
