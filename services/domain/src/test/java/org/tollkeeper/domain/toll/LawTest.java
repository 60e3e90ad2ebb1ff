package org.tollkeeper.domain.toll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.domain.Telling.WAR;
import static org.tollkeeper.domain.Telling.all;
import static org.tollkeeper.domain.Telling.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.RandomClaims;
import org.tollkeeper.domain.claim.Assertion.OfCell;
import org.tollkeeper.domain.claim.Assertion.OnRecord;
import org.tollkeeper.domain.claim.Assertion.Sum;
import org.tollkeeper.domain.claim.Assertion.Total;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.ledger.Position;

/// The one law, and what follows from it, over random sets of claims of every kind.
class LawTest {

    private static LongStream seeds() {
        return RandomClaims.seeds(500);
    }

    private static View live(List<Claim> claims) {
        return Reconciliation.of(WAR, claims, Question.LIVE);
    }

    private static Map<Cell, Toll> byCell(View view) {
        var tolls = new HashMap<Cell, Toll>();
        view.tolls().forEach(toll -> tolls.put(toll.cell(), toll));
        return tolls;
    }

    private static boolean isOrderBlind(Function<List<Claim>, Object> rule, List<Claim> claims, Random random) {
        var shuffled = new ArrayList<>(claims);
        shuffled.addAll(claims.subList(0, claims.size() / 2));
        Collections.shuffle(shuffled, random);
        return rule.apply(shuffled).equals(rule.apply(claims));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void order_and_redelivery_change_nothing(long seed) {
        assertThat(isOrderBlind(LawTest::live, new RandomClaims(seed).some(40), new Random(seed)))
                .isTrue();
    }

    @Test
    void a_rule_that_lets_the_last_arrival_win_is_caught() {
        Function<List<Claim>, Object> lastArrival = claims -> claims.stream()
                .filter(c -> c.says() instanceof Total)
                .reduce((first, last) -> last)
                .map(Claim::id)
                .orElse("");

        assertThat(seeds().filter(
                                seed -> !isOrderBlind(lastArrival, new RandomClaims(seed).some(40), new Random(seed))))
                .hasSizeGreaterThan(250);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void figures_are_in_order(long seed) {
        for (var toll : live(new RandomClaims(seed).some(40)).tolls()) {
            var present = Stream.of(toll.low(), toll.best(), toll.highExclAdversary(), toll.high())
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(present).as(toll.toString()).isSorted();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withdrawing_a_claim_equals_never_having_had_it(long seed) {
        var claims = new RandomClaims(seed).some(30);
        var withdrawn = claims.get(new Random(seed).nextInt(claims.size()));
        if (withdrawn.says() instanceof OnRecord) {
            return;
        }
        var without = claims.stream().filter(c -> !c.equals(withdrawn)).toList();
        var retraction =
                claim("r").by("editor").recordedAt("2021-01-01T00:00:00Z").retracts(withdrawn.id());

        assertThat(live(all(claims, retraction)).tolls())
                .isEqualTo(live(without).tolls());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_was_known_then_is_what_the_claims_recorded_by_then_give(long seed) {
        var claims = new RandomClaims(seed).some(40);
        var then = Instant.parse("2020-10-06T00:00:25Z");
        var known = claims.stream().filter(c -> !c.recordedAt().isAfter(then)).toList();

        assertThat(Reconciliation.of(WAR, claims, new Question(null, then)).tolls())
                .isEqualTo(live(known).tolls());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_bound_after_everything_is_no_bound(long seed) {
        var claims = new RandomClaims(seed).some(40);

        assertThat(Reconciliation.of(WAR, claims, new Question(Moment.parse("2030-01-01"), null))
                        .tolls())
                .isEqualTo(live(claims).tolls());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_adversary_never_lowers_a_figure(long seed) {
        var claims = new RandomClaims(seed).some(30);
        var cell = new Cell("east", Category.MILITARY, Harm.KILLED);
        var adversary = claim("adversary").by("west-mod").to("2020-10-04").total(new Random(seed).nextInt(80));
        var before = byCell(live(claims)).getOrDefault(cell, Toll.noClaim("war", cell));
        var after = Objects.requireNonNull(byCell(live(all(claims, adversary))).get(cell));

        assertThat(Arrays.asList(after.low(), after.best(), after.highExclAdversary()))
                .isEqualTo(Arrays.asList(before.low(), before.best(), before.highExclAdversary()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_concession_never_lowers_the_best_that_others_give(long seed) {
        var claims = new RandomClaims(seed)
                .some(30).stream()
                        .filter(c -> !c.claimant().name().equals("west-mod") && !(c.says() instanceof Sum))
                        .toList();
        var cell = new Cell("east", Category.CIVILIAN, Harm.KILLED);
        var concession = claim("concession")
                .by("west-mod")
                .of("east", Category.CIVILIAN)
                .to("2020-10-04")
                .total(new Random(seed).nextInt(80));
        var before = byCell(live(claims)).getOrDefault(cell, Toll.noClaim("war", cell));
        var after = Objects.requireNonNull(byCell(live(all(claims, concession))).get(cell));

        assertThat(Objects.requireNonNullElse(after.best(), 0L))
                .isGreaterThanOrEqualTo(Objects.requireNonNullElse(before.best(), 0L));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withholding_never_changes_a_direct_figure(long seed) {
        var claims = new RandomClaims(seed).some(30);
        var view = live(all(claims, claim("nd").to("2020-10-05").notDisclosed()));
        var cell = new Cell("east", Category.MILITARY, Harm.KILLED);
        var before = byCell(live(claims)).get(cell);
        if (before == null || before.state() != CellState.REPORTED) {
            return;
        }

        var after = Objects.requireNonNull(byCell(view).get(cell));
        assertThat(Arrays.asList(after.low(), after.best(), after.high(), after.state()))
                .isEqualTo(Arrays.asList(before.low(), before.best(), before.high(), before.state()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_total_said_again_later_changes_no_figure(long seed) {
        var steps = stepsAfter(seed, 40);
        var total = claim("t").to("2020-10-01").total(40);
        var again = claim("again").to("2020-10-02").total(40);

        assertThat(figure(all(steps, total, again))).isEqualTo(figure(all(steps, total)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void splitting_a_step_into_two_that_meet_changes_nothing(long seed) {
        long people = new Random(seed).nextLong(1, 31);
        long first = new Random(-seed).nextLong(people + 1);
        var total = claim("t").to("2020-10-01").total(40);
        var whole = claim("w").from("2020-10-02").to("2020-10-05").increment(people);
        var a = claim("a").from("2020-10-02").to("2020-10-03").increment(first);
        var b = claim("b").from("2020-10-04").to("2020-10-05").increment(people - first);

        assertThat(figure(List.of(total, a, b))).isEqualTo(figure(List.of(total, whole)));
    }

    private static List<Claim> stepsAfter(long seed, int most) {
        var random = new Random(seed);
        var steps = new ArrayList<Claim>();
        for (int i = 0; i < random.nextInt(most); i++) {
            var day = "2020-10-%02d".formatted(1 + random.nextInt(9));
            steps.add(claim("i" + i).from(day).to(day).increment(new Quantity.Exact(random.nextInt(9))));
        }
        return steps;
    }

    private static Figure figure(List<Claim> claims) {
        return live(claims).positions().stream()
                .filter(p -> p.claimant().equals("east-mod"))
                .map(Position::figure)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_random_sets_hold_every_kind_of_claim_and_fill_every_state() {
        var kinds = seeds().boxed()
                .flatMap(seed -> new RandomClaims(seed).some(40).stream())
                .map(c -> c.says().kind())
                .distinct();
        var states = seeds().boxed()
                .flatMap(seed -> live(new RandomClaims(seed).some(40)).tolls().stream())
                .map(Toll::state)
                .distinct();

        assertThat(kinds).hasSize(9);
        assertThat(states).containsExactlyInAnyOrder(CellState.values());
        assertThat(new RandomClaims(1).some(40)).anyMatch(c -> c.says() instanceof OfCell);
    }
}
