package org.tollkeeper.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.query.Telling.WAR;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.AnyClaims;

/// The past of some rows, read on from one time of knowledge to the next, is what the method says of all claims known
/// then; and the times at which clocks stop are those of the claims.
class PastTest {
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tollkeeper.query.AnyClaims#seeds")
    void rows_are_what_the_method_says_at_every_instant_as_known_at_every_other(long seed) {
        var any = new AnyClaims(seed);
        var claims = any.some(120);
        var random = new Random(seed);
        var dossier = told(claims, random);
        var rows = rows(claims, random);
        var at = moments(any, random);
        var known =
                new ArrayList<@Nullable Instant>(List.of(any.instant(), any.instant(), any.instant(), any.instant()));
        known.add(random.nextInt(5), null);

        var tolls = dossier.past(rows).tolls(at, known);

        for (int k = 0; k < known.size(); k++) {
            for (int i = 0; i < at.size(); i++) {
                assertThat(tolls.get(k).get(i))
                        .extracting(PastTest::figures)
                        .isEqualTo(figures(claims, new Question(at.get(i), known.get(k)), rows));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tollkeeper.query.AnyClaims#seeds")
    void what_comes_in_between_two_questions_is_in_the_second(long seed) {
        var any = new AnyClaims(seed);
        var claims = any.some(160);
        var random = new Random(seed);
        var dossier = new Dossier(0);
        dossier.define(WAR);
        var at = any.question().at();
        var arrived = new ArrayList<Claim>();

        for (var claim : shuffled(claims, random)) {
            dossier.add(claim);
            arrived.add(claim);
            if (random.nextInt(12) == 0) {
                var question = new Question(at, random.nextInt(3) > 0 ? any.instant() : null);
                if (!question.equals(Question.LIVE)) {
                    assertThat(dossier.positions(question))
                            .containsExactlyInAnyOrderElementsOf(
                                    Reconciliation.of(WAR, arrived, question).positions());
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tollkeeper.query.AnyClaims#seeds")
    void clocks_stop_where_the_time_of_a_claim_that_counts_has_passed_and_where_one_was_recorded(long seed) {
        var any = new AnyClaims(seed);
        var claims = any.some(120);
        var dossier = told(claims, new Random(seed));
        var known = any.instant();
        var ends = Reconciliation.of(WAR, claims, new Question(null, known)).fates().stream()
                .filter(fate -> fate.state() == Fate.State.COUNTED || fate.state() == Fate.State.DISCOUNTED)
                .map(fate -> end(fate.claim()))
                .distinct()
                .sorted()
                .toList();
        var recorded =
                claims.stream().map(Claim::recordedAt).distinct().sorted().toList();

        for (int most : List.of(1, 3, 1000)) {
            assertThat(dossier.lastEnds(known, most)).isEqualTo(last(ends, most));
            assertThat(dossier.lastRecordings(most)).isEqualTo(last(recorded, most));
        }
    }

    private static Instant end(Claim claim) {
        return switch (claim.says()) {
            case Assertion.OfCell one -> one.window().to().latest(WAR.timeZone());
            case Assertion.Sum sum -> sum.window().to().latest(WAR.timeZone());
            case Assertion.OnRecord act -> throw new IllegalStateException(act.kind() + " speaks of no time");
        };
    }

    private static List<Instant> last(List<Instant> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    private static List<List<Object>> figures(List<Claim> claims, Question question, Predicate<Cell> rows) {
        return Reconciliation.of(WAR, claims, question).tolls().stream()
                .filter(toll -> rows.test(toll.cell()))
                .map(PastTest::figures)
                .toList();
    }

    /// All of it but whether it is stale, which is a matter of all claims.
    private static List<Object> figures(Toll toll) {
        return Stream.of(
                        toll.cell(),
                        toll.state(),
                        toll.low(),
                        toll.best(),
                        toll.high(),
                        toll.highExclAdversary(),
                        toll.openEnded(),
                        toll.atLeast(),
                        toll.named(),
                        toll.through(),
                        toll.knownAt(),
                        toll.claimants(),
                        toll.claims(),
                        toll.digest(),
                        toll.flags().stream()
                                .filter(flag -> flag.mark() != Flag.Mark.STALE)
                                .toList())
                .<Object>map(value -> value == null ? "none" : value)
                .toList();
    }

    /// All rows, those of one side, or one.
    private static Predicate<Cell> rows(List<Claim> claims, Random random) {
        var tolls = Reconciliation.of(WAR, claims, Question.LIVE).tolls();
        if (tolls.isEmpty() || random.nextInt(3) == 0) {
            return cell -> true;
        }
        var one = tolls.get(random.nextInt(tolls.size())).cell();
        return random.nextBoolean() ? one::equals : cell -> cell.side().equals(one.side());
    }

    /// Some in order, half of the time without a bound in the end.
    private static List<@Nullable Moment> moments(AnyClaims any, Random random) {
        var moments = new ArrayList<@Nullable Moment>(Stream.generate(any::instant)
                .limit(random.nextInt(4))
                .sorted(Comparator.naturalOrder())
                .<@Nullable Moment>map(Moment.At::new)
                .toList());
        if (moments.isEmpty() || random.nextBoolean()) {
            moments.add(null);
        }
        return moments;
    }

    private static Dossier told(List<Claim> claims, Random random) {
        var dossier = new Dossier();
        dossier.define(WAR);
        shuffled(claims, random).forEach(dossier::add);
        return dossier;
    }

    /// In any order, and a third of them twice.
    private static List<Claim> shuffled(List<Claim> claims, Random random) {
        var arriving = new ArrayList<>(claims);
        arriving.addAll(claims.subList(0, claims.size() / 3));
        Collections.shuffle(arriving, random);
        return arriving;
    }
}
