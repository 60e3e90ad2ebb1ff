package org.tollkeeper.domain.toll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.domain.Telling.WAR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.RandomClaims;
import org.tollkeeper.domain.claim.Assertion.OfCell;
import org.tollkeeper.domain.claim.Assertion.Sum;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.EffectiveSet;
import org.tollkeeper.domain.effective.Fate;

/// Read some ledgers at a time, claims say what they say read all at once: at every instant, as known at any, in every
/// order and however the ledgers are shared out.
class PiecemealTest {

    private static final LocalDate START = LocalDate.parse("2020-09-27");

    private static LongStream seeds() {
        return RandomClaims.seeds(500);
    }

    private static LongStream fewerSeeds() {
        return RandomClaims.seeds(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void some_ledgers_at_a_time_say_what_all_claims_say(long seed) {
        var random = new Random(seed);
        var claims = new RandomClaims(seed).some(40);
        var knownAt = random.nextInt(4) == 0 ? null : instant(random);
        var at = moments(random);

        var outlooks = Reconciliation.piecemeal(WAR, new Shared(claims, knownAt, random), knownAt, at, cell -> true)
                .toList();

        for (int i = 0; i < at.size(); i++) {
            var question = new Question(at.get(i), knownAt);
            var view = Reconciliation.of(WAR, claims, question);
            var outlook = outlooks.get(i);
            assertThat(outlook.question()).isEqualTo(question);
            assertThat(outlook.tolls()).isEqualTo(view.tolls());
            assertThat(outlook.positions()).isEqualTo(view.positions());
            assertThat(outlook.checks()).isEqualTo(view.checks());
            explained(outlook, claims, view);
        }
    }

    private static void explained(Outlook outlook, List<Claim> claims, View view) {
        var counted = view.fates().stream()
                .filter(fate -> fate.state() == Fate.State.COUNTED || fate.state() == Fate.State.DISCOUNTED)
                .map(Fate::claim)
                .toList();
        var transfers = Transfer.among(counted, Codebook.named(WAR.codebook()).orElseThrow());
        for (var toll : view.tolls()) {
            var cell = toll.cell();
            var uncounted = view.fates().stream()
                    .filter(fate -> fate.state() != Fate.State.COUNTED
                            && fate.claim().says() instanceof OfCell says
                            && says.cell().equals(cell))
                    .toList();
            assertThat(Reconciliation.explain(
                            outlook,
                            cell,
                            transfers.stream().filter(t -> t.touches(cell)).toList(),
                            uncounted))
                    .isEqualTo(Reconciliation.explain(WAR, claims, view.question(), cell));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewerSeeds")
    void read_again_as_known_at_other_times_it_says_what_all_claims_say_then(long seed) {
        var random = new Random(seed);
        var claims = new RandomClaims(seed).some(40);
        var at = moments(random);
        var piecemeal = new Piecemeal(WAR, at, cell -> false);
        var before = new Shared(List.of(), null, random);

        for (int i = 0; i < 3; i++) {
            var knownAt = random.nextInt(4) == 0 ? null : instant(random);
            var now = new Shared(claims, knownAt, random);
            var outlooks = piecemeal.read(now, knownAt, now.otherThan(before)).outlooks();

            outlooks.forEach(outlook -> {
                var view = Reconciliation.of(WAR, claims, outlook.question());
                assertThat(outlook.question().knownAt()).isEqualTo(knownAt);
                assertThat(outlook.tolls()).isEqualTo(view.tolls());
                assertThat(outlook.positions()).isEqualTo(view.positions());
                assertThat(outlook.checks()).isEqualTo(view.checks());
            });
            before = now;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void who_denies_can_be_told_claim_by_claim(long seed) {
        var random = new Random(seed);
        var claims = new RandomClaims(seed).some(40);
        var question = new Question(random.nextBoolean() ? null : moment(random), null);
        var fates = EffectiveSet.judge(WAR, claims, null);
        var discounts = Discounts.asked(WAR, question);
        var told = new ArrayList<>(fates);
        Collections.shuffle(told, random);
        told.stream().filter(fate -> fate.state() == Fate.State.COUNTED).forEach(fate -> discounts.tell(fate.claim()));

        assertThat(fates.stream().map(discounts::asDenied))
                .isEqualTo(Reconciliation.of(WAR, claims, question).fates());
    }

    /// The claims that count, shared out among batches by who speaks of which cell.
    private record Shared(Conflict conflict, List<Fate> counted, Random random) implements Archive {

        Shared(List<Claim> claims, @Nullable Instant knownAt, Random random) {
            this(
                    WAR,
                    EffectiveSet.judge(WAR, claims, knownAt).stream()
                            .filter(fate -> fate.state() == Fate.State.COUNTED)
                            .toList(),
                    random);
        }

        /// The ledgers of which another claim counts.
        BiPredicate<Cell, String> otherThan(Shared other) {
            var moved = Stream.concat(
                            counted.stream().filter(fate -> !other.counted.contains(fate)),
                            other.counted.stream().filter(fate -> !counted.contains(fate)))
                    .filter(fate -> fate.claim().says() instanceof OfCell)
                    .map(Shared::ledger)
                    .toList();
            return (cell, claimant) -> moved.contains(List.of(cell, claimant));
        }

        private static List<Object> ledger(Fate fate) {
            return List.of(
                    ((OfCell) fate.claim().says()).cell(),
                    WAR.identity(fate.claim().claimant()));
        }

        @Override
        public void tell(BiPredicate<Cell, String> ledgers, Consumer<Filed> each, Runnable afterBatch) {
            int batches = 1 + random.nextInt(5);
            var byBatch = counted.stream()
                    .filter(fate -> fate.claim().says() instanceof OfCell says
                            && ledgers.test(
                                    says.cell(), conflict.identity(fate.claim().claimant())))
                    .collect(Collectors.groupingBy(fate -> Math.floorMod(
                            Arrays.asList(
                                            ((OfCell) fate.claim().says()).cell(),
                                            conflict.identity(fate.claim().claimant()))
                                    .hashCode(),
                            batches)));
            for (Collection<Fate> batch : byBatch.values()) {
                var shuffled = new ArrayList<>(batch);
                Collections.shuffle(shuffled, random);
                shuffled.forEach(fate -> each.accept(new Filed(fate, Digest.of(fate.claim()))));
                afterBatch.run();
            }
        }

        @Override
        public List<Fate> sums() {
            return counted.stream()
                    .filter(fate -> fate.claim().says() instanceof Sum)
                    .toList();
        }

        @Override
        public List<Claim> printedBy(StoryRef story) {
            return counted.stream()
                    .map(Fate::claim)
                    .filter(claim -> claim.says() instanceof OfCell && story.equals(claim.story()))
                    .toList();
        }
    }

    /// Some instants in order, the last of them without a bound half of the time.
    private static List<@Nullable Moment> moments(Random random) {
        var moments = new ArrayList<@Nullable Moment>();
        var zone = WAR.timeZone();
        random.ints(random.nextInt(4), 0, 20)
                .mapToObj(i -> moment(random))
                .sorted((a, b) -> a.latest(zone).compareTo(b.latest(zone)))
                .forEach(moments::add);
        if (moments.isEmpty() || random.nextBoolean()) {
            moments.add(null);
        }
        return moments;
    }

    private static Moment moment(Random random) {
        var day = START.plusDays(random.nextInt(20));
        return Moment.parse(random.nextBoolean() ? day.toString() : day + "T%02d:00:00Z".formatted(random.nextInt(24)));
    }

    private static Instant instant(Random random) {
        return START.atStartOfDay(WAR.timeZone()).toInstant().plus(Duration.ofHours(random.nextInt(24 * 20)));
    }
}
