package org.tollkeeper.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.query.Telling.WAR;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.AnyClaims;
import org.tollkeeper.query.answer.SeriesDocument;
import org.tollkeeper.query.view.CellOrder;
import org.tollkeeper.query.view.Comparison;
import org.tollkeeper.query.view.Series;
import org.tollkeeper.query.view.Steps;
import org.tollkeeper.query.view.Why;

/// A conflict with more claims than are held at once is asked what a small one is asked, and says the same: what the
/// method says of all of its claims, at every time as known at every other.
class PieceworkTest {
    private static final int AT_ONCE = 0;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tollkeeper.query.AnyClaims#seeds")
    void every_past_is_what_the_method_says_of_it(long seed) {
        var any = new AnyClaims(seed);
        var claims = any.some(120);
        var dossier = large(claims, seed);

        for (int i = 0; i < 3; i++) {
            var question = past(any);
            var view = Reconciliation.of(WAR, claims, question);

            assertThat(dossier.tolls(question)).isEqualTo(new CellOrder(WAR).tolls(view.tolls()));
            assertThat(dossier.positions(question)).isEqualTo(new CellOrder(WAR).positions(view.positions()));
            assertThat(dossier.checks(question)).isEqualTo(view.checks());
            for (var toll : some(view.tolls(), seed)) {
                assertThat(dossier.why(question, toll.cell())).isEqualTo(Why.of(view, claims, toll.cell()));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tollkeeper.query.AnyClaims#seeds")
    void every_comparison_is_what_the_method_says_at_both_times(long seed) {
        var any = new AnyClaims(seed);
        var claims = any.some(120);
        var dossier = large(claims, seed);

        for (int i = 0; i < 4; i++) {
            var one = any.question();
            var before = new Question(one.at(), any.instant());
            var known = any.instant();
            var after = new Question(one.at(), known.isBefore(before.knownAt()) ? null : known);

            assertThat(dossier.compare(before, after, cell -> true))
                    .isEqualTo(Comparison.of(
                            Reconciliation.of(WAR, claims, before),
                            Reconciliation.of(WAR, claims, after),
                            cell -> true));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tollkeeper.query.AnyClaims#seeds")
    void every_series_is_what_the_method_says_at_each_step(long seed) {
        var any = new AnyClaims(seed);
        var claims = any.some(60);
        var dossier = large(claims, seed);
        var steps = new Steps(Moment.parse("2031-03-01"), Moment.parse("2031-03-09"), Duration.ofHours(19));
        var known = any.instant();
        var tolls = steps.moments(WAR.timeZone()).stream()
                .map(at ->
                        Reconciliation.of(WAR, claims, new Question(at, known)).tolls())
                .toList();

        assertThat(dossier.series(known, steps, cell -> true))
                .isEqualTo(Series.of(WAR, steps, known, tolls, cell -> true));
        for (var toll : some(Reconciliation.of(WAR, claims, Question.LIVE).tolls(), seed)) {
            assertThat(SeriesDocument.of(dossier.series(known, steps, toll.cell()::equals)))
                    .isEqualTo(SeriesDocument.of(Series.of(WAR, steps, known, tolls, toll.cell()::equals)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tollkeeper.query.AnyClaims#seeds")
    void what_was_worked_out_stands_until_a_claim_comes_that_it_should_have_known(long seed) {
        var any = new AnyClaims(seed);
        var claims = any.some(80);
        var dossier = new Dossier(AT_ONCE);
        dossier.define(WAR);
        var questions = List.of(past(any), past(any), past(any));
        var told = new ArrayList<Claim>();

        for (var claim : claims) {
            dossier.add(claim);
            told.add(claim);
            if (told.size() % 20 == 0) {
                for (var question : questions) {
                    assertThat(dossier.positions(question))
                            .isEqualTo(new CellOrder(WAR)
                                    .positions(Reconciliation.of(WAR, told, question)
                                            .positions()));
                }
            }
        }
    }

    private static List<Toll> some(List<Toll> tolls, long seed) {
        var some = new ArrayList<>(tolls);
        Collections.shuffle(some, new Random(seed));
        return some.subList(0, Math.min(3, some.size()));
    }

    /// What stands now is published, and not worked out.
    private static Question past(AnyClaims any) {
        var question = any.question();
        return question.equals(Question.LIVE) ? new Question(null, any.instant()) : question;
    }

    private static Dossier large(List<Claim> claims, long seed) {
        return told(new Dossier(AT_ONCE), claims, seed);
    }

    private static Dossier told(Dossier dossier, List<Claim> claims, long seed) {
        var arrived = new ArrayList<>(claims);
        arrived.addAll(claims.subList(0, claims.size() / 2));
        Collections.shuffle(arrived, new Random(seed));
        dossier.define(WAR);
        arrived.forEach(dossier::add);
        return dossier;
    }
}
