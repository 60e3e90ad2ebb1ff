package org.tollkeeper.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.WAR;
import static org.tollkeeper.query.Telling.dossier;
import static org.tollkeeper.query.Telling.more;
import static org.tollkeeper.query.Telling.total;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.AnyClaims;
import org.tollkeeper.query.dossier.Dossier;

class SeriesTest {

    @Test
    void a_series_has_one_point_a_step_and_no_figure_before_the_first() {
        var dossier = dossier(
                total("c1", "orla-mod", ORLA_SOLDIERS, 16, "2031-03-02T12:00:00Z"),
                more("c2", "orla-mod", ORLA_SOLDIERS, 15, "2031-03-03T12:00:00Z", "2031-03-04T07:00:00Z"));

        var series = dossier.series(null, days("2031-03-01", "2031-03-04"), ORLA_SOLDIERS::equals);

        assertThat(series.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.points())
                        .extracting(point -> point.at().text(), point -> best(point.toll()))
                        .containsExactly(
                                tuple("2031-03-01", null),
                                tuple("2031-03-02", 16L),
                                tuple("2031-03-03", 16L),
                                tuple("2031-03-04", 31L)));
    }

    @Test
    void it_is_told_as_it_was_known() {
        var dossier = dossier(
                total("c1", "orla-mod", ORLA_SOLDIERS, 16, "2031-03-02T12:00:00Z"),
                total("c2", "orla-mod", ORLA_SOLDIERS, 31, "2031-03-03T12:00:00Z"));

        var known = Instant.parse("2031-03-03T00:00:00Z");

        assertThat(dossier.series(known, days("2031-03-03", "2031-03-03"), ORLA_SOLDIERS::equals)
                        .lines()
                        .getFirst()
                        .points())
                .extracting(point -> best(point.toll()))
                .containsExactly(16L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tollkeeper.query.AnyClaims#seeds")
    void each_point_is_what_the_method_says_of_that_instant(long seed) {
        var any = new AnyClaims(seed);
        var claims = any.some(30);
        var dossier = new Dossier();
        dossier.define(WAR);
        claims.forEach(dossier::add);
        var known = any.instant();
        var steps = new Steps(Moment.parse("2031-03-01"), Moment.parse("2031-03-09"), Duration.ofHours(19));

        for (var line : dossier.series(known, steps, cell -> true).lines()) {
            for (var point : line.points()) {
                var view = Reconciliation.of(WAR, claims, new Question(point.at(), known));
                assertThat(point.toll())
                        .isEqualTo(view.tolls().stream()
                                .filter(toll -> toll.cell().equals(line.cell()))
                                .findFirst()
                                .orElse(null));
            }
        }
    }

    private static Steps days(String from, String to) {
        return new Steps(Moment.parse(from), Moment.parse(to), Period.ofDays(1));
    }

    private static @Nullable Long best(@Nullable Toll toll) {
        return toll == null ? null : toll.best();
    }
}
