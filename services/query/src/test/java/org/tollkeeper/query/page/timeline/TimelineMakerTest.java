package org.tollkeeper.query.page.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.VESK_SOLDIERS;
import static org.tollkeeper.query.Telling.dossier;
import static org.tollkeeper.query.Telling.read;
import static org.tollkeeper.query.Telling.total;
import static org.tollkeeper.query.Telling.withheld;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.page.PageTelling;
import org.tollkeeper.query.page.shell.View;

class TimelineMakerTest {
    private static final String FIRST = "2031-03-02T12:00:00Z";
    private static final String SECOND = "2031-03-04T12:00:00Z";
    private static final String THIRD = "2031-03-06T12:00:00Z";

    private final Rails rails = new Rails();

    @Test
    void a_step_stands_where_something_new_was_true_and_says_by_how_much() {
        var lines = orla(page(told(), Map.of())).lines();

        assertThat(lines)
                .extracting(Panel.Line::instant, Panel.Line::best, Panel.Line::step)
                .containsExactly(tuple(THIRD, "59", "▲ +27"), tuple(FIRST, "32", ""));
        assertThat(lines)
                .as("the newest as the table of now says it")
                .extracting(Panel.Line::state)
                .containsExactly("one claimant, not contradicted", "one claimant");
    }

    @Test
    void what_was_learned_later_is_not_in_what_was_known_and_is_its_ghost() {
        var past = orla(page(told(), Map.of("knownAt", SECOND)));

        assertThat(past.lines()).extracting(Panel.Line::best).containsExactly("32");
        assertThat(past.chart()).contains("class=\"ghost\"", "as known now 59");
        assertThat(orla(page(told(), Map.of())).chart()).doesNotContain("ghost");
    }

    @Test
    void where_nobody_gives_a_figure_there_is_a_hatched_box_and_no_line() {
        var vesk = page(told(), Map.of()).panels().getFirst();

        assertThat(vesk.label()).isEqualTo("Vesk");
        assertThat(vesk.chart())
                .contains("url(#hatch)", "data-words=\"not disclosed\"")
                .doesNotContain("class=\"line\"");
    }

    @Test
    void what_spoke_of_an_earlier_date_than_was_known_is_hollow_on_the_rail() {
        var dossier = told();
        var late = total("late", "orla-mod", ORLA_SOLDIERS, 41, SECOND)
                .withRecordedAt(Instant.parse("2031-03-07T00:00:00Z"));
        var before = page(dossier, Map.of()).rail();
        read(dossier, late);
        var rail = page(dossier, Map.of()).rail();

        assertThat(rail.stops()).endsWith("2031-03-07T00:00:00Z");
        assertThat(before.stops())
                .as("what came in later is on the rail only then")
                .endsWith("2031-03-06T12:01:00Z");
        assertThat(rail.now()).isEqualTo(rail.most());
        assertThat(rail.picture()).containsOnlyOnce("class=\"hollow\"");
    }

    @Test
    void the_table_of_revisions_is_blank_where_a_date_lay_ahead() {
        var grid = page(told(), Map.of("table", "1")).grids().getLast();

        assertThat(grid.label()).isEqualTo("Orla");
        assertThat(grid.lines().getLast().entries())
                .extracting(Grid.Entry::figure)
                .containsExactly("", "", "59");
        assertThat(page(told(), Map.of()).grids()).isEmpty();
    }

    private static Panel orla(TimelinePage page) {
        return page.panels().getLast();
    }

    private TimelinePage page(Dossier dossier, Map<String, String> typed) {
        return new TimelineMaker(
                        PageTelling.found(dossier, View.TIMELINE, typed), dossier::past, rails, dossier.version())
                .page();
    }

    private static Dossier told() {
        return dossier(
                total("o1", "orla-mod", ORLA_SOLDIERS, 32, FIRST),
                withheld("w1", "vesk-mod", VESK_SOLDIERS, SECOND),
                total("o2", "orla-mod", ORLA_SOLDIERS, 59, THIRD));
    }
}
