package org.tollkeeper.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tollkeeper.query.Telling.ORLA_CIVILIANS;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.WAR;
import static org.tollkeeper.query.Telling.retraction;
import static org.tollkeeper.query.Telling.total;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.domain.toll.View;

class ComparisonTest {
    private static final List<Claim> CLAIMS = List.of(
            total("c1", "orla-mod", ORLA_SOLDIERS, 16, "2031-03-01T12:00:00Z"),
            total("c2", "orla-mod", ORLA_SOLDIERS, 32, "2031-03-02T12:00:00Z"),
            total("c3", "orla-mod", ORLA_CIVILIANS, 2, "2031-03-02T13:00:00Z"),
            retraction("r1", "orla-mod", "c2", "2031-03-03T12:00:00Z"));

    @Test
    void a_risen_figure_names_the_claim_that_came() {
        assertThat(compare("2031-03-02T00:00:00Z", "2031-03-03T00:00:00Z", ORLA_SOLDIERS::equals))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.movesFigure()).isTrue();
                    assertThat(row.moved())
                            .extracting(
                                    m -> m.claim().id(),
                                    Comparison.Moved::before,
                                    m -> m.after().state())
                            .containsExactly(tuple("c2", null, Fate.State.COUNTED));
                });
    }

    @Test
    void a_fallen_figure_names_the_claim_that_went_and_what_took_it() {
        assertThat(compare("2031-03-03T00:00:00Z", "2031-03-04T00:00:00Z", ORLA_SOLDIERS::equals))
                .singleElement()
                .satisfies(row -> assertThat(row.moved())
                        .extracting(
                                m -> m.claim().id(),
                                Comparison.Moved::before,
                                m -> m.after().state(),
                                m -> m.after().by())
                        .containsExactly(tuple("c2", Fate.State.COUNTED, Fate.State.WITHDRAWN, "r1")));
    }

    @Test
    void a_row_nobody_had_spoken_of_has_no_before_and_an_equal_one_is_left_out() {
        var rows = compare(
                "2031-03-02T12:30:00Z",
                "2031-03-03T00:00:00Z",
                cell -> cell.side().equals("orla"));

        assertThat(rows)
                .extracting(row -> row.cell().toString(), row -> row.before() == null)
                .containsExactly(tuple("orla/CIVILIAN/KILLED", true), tuple("orla/ALL/KILLED", false));
        assertThat(rows.getLast().moved()).extracting(m -> m.claim().id()).containsExactly("c3");
    }

    private static List<Comparison.Row> compare(String before, String after, Predicate<Cell> wanted) {
        return Comparison.of(known(before), known(after), wanted).rows();
    }

    private static View known(String at) {
        return Reconciliation.of(WAR, CLAIMS, new Question(null, Instant.parse(at)));
    }
}
