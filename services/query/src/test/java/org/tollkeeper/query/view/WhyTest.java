package org.tollkeeper.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tollkeeper.query.Telling.ORLA_CIVILIANS;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.VESK_SOLDIERS;
import static org.tollkeeper.query.Telling.WAR;
import static org.tollkeeper.query.Telling.dossier;
import static org.tollkeeper.query.Telling.more;
import static org.tollkeeper.query.Telling.retraction;
import static org.tollkeeper.query.Telling.total;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Use;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.query.AnyClaims;

class WhyTest {
    private static final Claim TOTAL = total("c1", "orla-mod", ORLA_SOLDIERS, 16, "2031-03-01T12:00:00Z");
    private static final Claim MORE =
            more("c2", "orla-mod", ORLA_SOLDIERS, 15, "2031-03-01T12:00:00Z", "2031-03-02T07:00:00Z");

    @Test
    void a_figure_is_its_total_and_the_steps_since_written_out() {
        var why = dossier(TOTAL, MORE).why(Question.LIVE, ORLA_SOLDIERS);

        assertThat(why.toll().best()).isEqualTo(31);
        assertThat(why.ledgers()).singleElement().satisfies(ledger -> {
            assertThat(ledger.arithmetic())
                    .extracting(sum -> sum.stated().text())
                    .isEqualTo("16 + 15 = 31");
            assertThat(ledger.lines())
                    .extracting(Use::role, Use::claims)
                    .containsExactly(tuple(Use.Role.ANCHOR, List.of("c1")), tuple(Use.Role.ADDED, List.of("c2")));
        });
        assertThat(why.claims().keySet()).containsExactly("c1", "c2");
    }

    @Test
    void what_does_not_count_is_told_with_what_took_it() {
        var why = dossier(TOTAL, MORE, retraction("r1", "orla-mod", "c2", "2031-03-02T09:00:00Z"))
                .why(Question.LIVE, ORLA_SOLDIERS);

        assertThat(why.uncounted())
                .extracting(fate -> fate.claim().id(), Fate::state, Fate::by)
                .containsExactly(tuple("c2", Fate.State.WITHDRAWN, "r1"));
        assertThat(why.claims()).containsKey("c2");
    }

    @Test
    void a_roll_up_is_its_parts_added_up_and_says_which_are_unknown() {
        var why = dossier(
                        TOTAL,
                        total("c3", "orla-mod", ORLA_CIVILIANS, 2, "2031-03-01T12:00:00Z"),
                        total("c4", "orla-mod", VESK_SOLDIERS, 90, "2031-03-01T12:00:00Z"))
                .why(Question.LIVE, new Cell(Cell.ALL_SIDES, Category.ALL, Harm.KILLED));

        assertThat(why.parts().best()).isEqualTo(new Addition(List.of(18L), 18));
        assertThat(why.parts().unknown()).containsExactly(new Cell("vesk", Category.ALL, Harm.KILLED));
        assertThat(why.parts().high()).extracting(Addition::text).isEqualTo("90 + 18 = 108");
    }

    @Test
    void a_silence_is_an_answer_too() {
        var why = dossier(TOTAL).why(Question.LIVE, VESK_SOLDIERS);

        assertThat(why.toll().state()).isEqualTo(CellState.NO_CLAIM);
        assertThat(why.toll().best()).isNull();
        assertThat(why.ledgers()).isEmpty();
    }

    @Test
    void a_very_long_ledger_shows_what_it_stands_on_and_what_the_rest_adds() {
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < 600; i++) {
            var hour = "2031-03-%02dT%02d:".formatted(1 + i / 24, i % 24);
            claims.add(more("c" + i, "orla-mod", ORLA_SOLDIERS, 1, hour + "00:00Z", hour + "59:00Z"));
        }
        var view = Reconciliation.of(WAR, claims, Question.LIVE);

        var ledger = Why.of(view, claims, ORLA_SOLDIERS).ledgers().getFirst();

        assertThat(ledger.linesInAll()).isEqualTo(600);
        assertThat(ledger.lines()).hasSize(500);
        assertThat(ledger.rest()).isEqualTo(Figure.of(100));
        assertThat(ledger.arithmetic())
                .extracting(sum -> sum.stated().text())
                .asString()
                .endsWith("+ 580 more = 600");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tollkeeper.query.AnyClaims#seeds")
    void the_lines_of_every_ledger_add_up_to_its_figure_and_name_only_claims_that_are_shown(long seed) {
        var any = new AnyClaims(seed);
        var claims = any.some(40);
        var view = Reconciliation.of(WAR, claims, any.question());

        for (var toll : view.tolls()) {
            var why = Why.of(view, claims, toll.cell());
            assertThat(why.toll()).isEqualTo(toll);
            why.ledgers().forEach(WhyTest::addsUp);
            assertThat(why.claims().keySet()).containsAll(named(why).toList());
        }
    }

    private static Stream<String> named(Why why) {
        return Stream.concat(
                why.ledgers().stream().flatMap(l -> l.lines().stream()).flatMap(line -> line.claims().stream()),
                why.uncounted().stream()
                        .filter(fate -> fate.state() != Fate.State.ID_CLASH)
                        .map(fate -> fate.claim().id()));
    }

    private static void addsUp(LedgerLines ledger) {
        var figure = ledger.position().figure();
        var sum = ledger.arithmetic();
        if (figure == null || sum == null) {
            assertThat(figure).isNull();
            assertThat(sum).isNull();
        } else {
            assertThat(new Figure(
                            sum.low().sum(), sum.stated().sum(), sum.high().sum(), figure.openEnded()))
                    .isEqualTo(figure);
        }
    }
}
