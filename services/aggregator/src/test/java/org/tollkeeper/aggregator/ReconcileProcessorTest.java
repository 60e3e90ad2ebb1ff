package org.tollkeeper.aggregator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.aggregator.Fiction.CONFLICT;
import static org.tollkeeper.aggregator.Fiction.EVENING;
import static org.tollkeeper.aggregator.Fiction.ID;
import static org.tollkeeper.aggregator.Fiction.conflict;
import static org.tollkeeper.aggregator.Fiction.retraction;
import static org.tollkeeper.aggregator.Fiction.total;
import static org.tollkeeper.domain.claim.Category.CIVILIAN;
import static org.tollkeeper.domain.claim.Category.MILITARY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.messaging.Keys;

class ReconcileProcessorTest {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void order_redelivery_and_restarts_change_nothing(long seed) {
        var random = new SplittableRandom(seed);
        var claims = Fiction.anyClaims(random, 10);
        var deliveries = new ArrayList<Claim>(claims);
        claims.stream().filter(_ -> random.nextBoolean()).forEach(deliveries::add);
        claims.stream()
                .filter(_ -> random.nextBoolean())
                .map(c -> c.withRecordedAt(c.recordedAt().plusSeconds(90)))
                .forEach(deliveries::add);
        Collections.shuffle(deliveries, new Random(seed));
        int defined = random.nextInt(deliveries.size());
        var bench = new Bench();

        for (int i = 0; i < deliveries.size(); i++) {
            if (i == defined) {
                bench.define(CONFLICT);
            }
            bench.take(deliveries.get(i));
            switch (random.nextInt(4)) {
                case 0 -> bench.settle();
                case 1 -> bench.restart();
                default -> {}
            }
        }
        bench.settle();

        assertThat(bench.tolls()).isEqualTo(tolls(CONFLICT, claims));
        assertThat(bench.positions()).isEqualTo(positions(CONFLICT, claims));
    }

    @Test
    void only_the_cells_that_a_claim_touches_are_published() {
        var bench = new Bench()
                .define(CONFLICT)
                .take(total("a", "the-council", "north", MILITARY, 12))
                .settle();
        bench.forwarded();

        bench.take(total("b", "observers", "south", CIVILIAN, 3)).settle();

        assertThat(bench.forwarded().keySet())
                .containsExactly(
                        "positions fictional-war|observers|south|CIVILIAN|KILLED||NEUTRAL",
                        "tolls fictional-war|ALL|ALL|KILLED|",
                        "tolls fictional-war|south|ALL|KILLED|",
                        "tolls fictional-war|south|CIVILIAN|KILLED|");
    }

    @Test
    void a_redelivered_claim_publishes_nothing() {
        var claim = total("a", "the-council", "north", MILITARY, 12);
        var bench = new Bench().define(CONFLICT).take(claim).settle();
        bench.forwarded();

        bench.take(claim, claim.withRecordedAt(EVENING.plusSeconds(5))).settle();

        assertThat(bench.forwarded()).isEmpty();
    }

    @Test
    void of_equal_claims_the_earliest_recorded_stands_although_it_came_last() {
        var claim = total("a", "the-council", "north", MILITARY, 12);
        var bench = new Bench()
                .define(CONFLICT)
                .take(claim.withRecordedAt(EVENING.plusSeconds(5)), claim)
                .settle();

        assertThat(bench.tolls().values())
                .allSatisfy(toll -> assertThat(toll.knownAt()).isEqualTo(EVENING));
    }

    @Test
    void of_two_contents_under_one_id_the_same_one_stands_in_either_order() {
        var twelve = total("a", "the-council", "north", MILITARY, 12);
        var thirteen = total("a", "the-council", "north", MILITARY, 13);

        var one = new Bench().define(CONFLICT).take(twelve, thirteen).settle();
        var other = new Bench().define(CONFLICT).take(thirteen, twelve).settle();

        assertThat(one.tolls()).isEqualTo(other.tolls()).isEqualTo(tolls(CONFLICT, List.of(twelve, thirteen)));
    }

    @Test
    void claims_wait_for_the_definition_of_their_conflict() {
        var claim = total("a", "the-council", "north", MILITARY, 12);
        var bench = new Bench().take(claim).settle();
        assertThat(bench.forwarded()).isEmpty();

        bench.define(CONFLICT).settle();

        assertThat(bench.tolls()).isEqualTo(tolls(CONFLICT, List.of(claim)));
    }

    @Test
    void a_changed_definition_evaluates_its_claims_again() {
        var admission = total("a", "the-council", "north", MILITARY, 12);
        var defectors = conflict(ID, "south");
        var bench = new Bench().define(CONFLICT).take(admission).settle();

        bench.define(defectors).settle();

        assertThat(bench.tolls()).isEqualTo(tolls(defectors, List.of(admission)));
        assertThat(bench.positions()).isEqualTo(positions(defectors, List.of(admission)));
        assertThat(bench.forwarded())
                .containsEntry("positions fictional-war|the-council|north|MILITARY|KILLED||OWN", "gone")
                .containsEntry("positions fictional-war|the-council|north|MILITARY|KILLED||ADVERSARY", "said");
    }

    @Test
    void what_a_retraction_leaves_without_any_claim_becomes_a_tombstone() {
        var bench = new Bench()
                .define(CONFLICT)
                .take(total("a", "the-council", "north", MILITARY, 12))
                .settle();
        bench.forwarded();

        bench.take(retraction("r", "the-council", "a")).settle();

        assertThat(bench.forwarded())
                .containsEntry("positions fictional-war|the-council|north|MILITARY|KILLED||OWN", "gone");
        assertThat(bench.positions()).isEmpty();
    }

    @Test
    void a_withdrawn_definition_leaves_nothing_published() {
        var bench = new Bench()
                .define(CONFLICT)
                .take(total("a", "the-council", "north", MILITARY, 12))
                .settle();

        bench.undefine(ID).settle();

        assertThat(bench.tolls()).isEmpty();
        assertThat(bench.positions()).isEmpty();
    }

    @Test
    void a_crash_between_the_row_and_its_evaluation_heals_at_the_next_start() {
        var claim = total("a", "the-council", "north", MILITARY, 12);
        var bench = new Bench().define(CONFLICT).take(claim);

        bench.restart().settle();

        assertThat(bench.tolls()).isEqualTo(tolls(CONFLICT, List.of(claim)));
    }

    @Test
    void a_restart_with_nothing_new_publishes_nothing() {
        var bench = new Bench()
                .define(CONFLICT)
                .take(total("a", "the-council", "north", MILITARY, 12))
                .settle();
        bench.forwarded();

        bench.restart().settle();

        assertThat(bench.forwarded()).isEmpty();
    }

    @Test
    void a_conflict_that_cannot_be_evaluated_keeps_what_is_published_and_stops_no_other() {
        var other = conflict("another-fiction", "north");
        var three = total("c", "observers", "south", CIVILIAN, 3).says();
        var bench = new Bench()
                .define(CONFLICT)
                .take(total("a", "the-council", "north", MILITARY, 12))
                .settle();

        bench.define(conflict(ID, "north", "no-such-codebook"))
                .define(other)
                .take(total("b", "observers", "north", MILITARY, 13))
                .take(Fiction.in(other.id(), "c", "observers", three, null, EVENING))
                .settle();

        assertThat(best(bench, "fictional-war|north|MILITARY|KILLED|")).isEqualTo(12);
        assertThat(best(bench, "another-fiction|south|CIVILIAN|KILLED|")).isEqualTo(3);

        bench.define(CONFLICT).settle();

        assertThat(best(bench, "fictional-war|north|MILITARY|KILLED|")).isEqualTo(13);
    }

    private static @Nullable Long best(Bench bench, String key) {
        var toll = bench.tolls().get(key);
        return toll == null ? null : toll.best();
    }

    private static Map<String, Toll> tolls(Conflict conflict, Collection<Claim> claims) {
        return Reconciliation.of(conflict, claims, Question.LIVE).tolls().stream()
                .collect(Collectors.toMap(Keys::toll, toll -> toll));
    }

    private static Map<String, Position> positions(Conflict conflict, Collection<Claim> claims) {
        return Reconciliation.of(conflict, claims, Question.LIVE).positions().stream()
                .collect(Collectors.toMap(Keys::position, position -> position));
    }
}
