package org.tollkeeper.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.query.Telling.ORLA_CIVILIANS;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.VESK_SOLDIERS;
import static org.tollkeeper.query.Telling.WAR;
import static org.tollkeeper.query.Telling.atLeast;
import static org.tollkeeper.query.Telling.dossier;
import static org.tollkeeper.query.Telling.more;
import static org.tollkeeper.query.Telling.retraction;
import static org.tollkeeper.query.Telling.total;
import static org.tollkeeper.query.Telling.withheld;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.messaging.Keys;
import org.tollkeeper.query.view.CellOrder;

class DossierTest {
    private static final List<Claim> DAY = List.of(
            total("c1", "orla-mod", ORLA_SOLDIERS, 16, "2031-03-01T12:00:00Z"),
            more("c2", "orla-mod", ORLA_SOLDIERS, 15, "2031-03-01T12:00:00Z", "2031-03-02T07:00:00Z"),
            total("c3", "vesk-mod", ORLA_SOLDIERS, 550, "2031-03-02T09:00:00Z"),
            withheld("c4", "vesk-mod", VESK_SOLDIERS, "2031-03-02T10:00:00Z"),
            atLeast("c5", "monitor", ORLA_SOLDIERS, 61, "2031-03-02T11:00:00Z"),
            total("c6", "orla-mod", ORLA_CIVILIANS, 2, "2031-03-02T12:00:00Z"),
            retraction("r1", "vesk-mod", "c3", "2031-03-02T13:00:00Z"));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_question_about_the_past_is_answered_by_the_method(long seed) {
        var random = new Random(seed);
        var arrived = new ArrayList<>(DAY);
        Collections.shuffle(arrived, random);
        var dossier = new Dossier();
        dossier.define(WAR);
        arrived.forEach(dossier::add);

        for (int i = 0; i < 20; i++) {
            var question = new Question(new Moment.At(anyTime(random)), anyTime(random));
            var expected = Reconciliation.of(WAR, DAY, question);

            assertThat(dossier.tolls(question)).containsExactlyInAnyOrderElementsOf(expected.tolls());
            assertThat(dossier.positions(question)).containsExactlyInAnyOrderElementsOf(expected.positions());
        }
    }

    @Test
    void rows_come_side_by_side_in_the_conflicts_own_order() {
        var dossier = dossier(DAY.toArray(Claim[]::new));

        assertThat(dossier.tolls(Question.LIVE))
                .extracting(toll -> toll.cell().toString())
                .startsWith("vesk/MILITARY/KILLED")
                .containsSubsequence(
                        "orla/MILITARY/KILLED", "orla/CIVILIAN/KILLED", "orla/ALL/KILLED", "ALL/ALL/KILLED");
    }

    @Test
    void a_redelivered_claim_leaves_no_trace() {
        var dossier = dossier(DAY.toArray(Claim[]::new));
        long version = dossier.version();

        DAY.forEach(claim -> dossier.add(claim.withRecordedAt(claim.recordedAt().plusSeconds(9))));

        assertThat(dossier.version()).isEqualTo(version);
        assertThat(dossier.claims()).isEqualTo(7);
        assertThat(dossier.claimants()).isEqualTo(3);
        assertThat(dossier.lastRecorded()).contains(Instant.parse("2031-03-02T13:01:00Z"));
    }

    @Test
    void the_digest_of_a_conflict_proves_every_claim_its_positions_rest_on() {
        var all = dossier(DAY.get(0), DAY.get(5));

        assertThat(all.digest())
                .isEqualTo(dossier(DAY.get(0)).digest().plus(dossier(DAY.get(5)).digest()));
    }

    @Test
    void a_row_that_is_gone_is_told_no_more() {
        var dossier = dossier(DAY.get(0));
        dossier.tolls(Question.LIVE).forEach(toll -> dossier.put(Keys.toll(toll), (Toll) null));

        assertThat(dossier.tolls(Question.LIVE)).isEmpty();
    }

    @Test
    void a_conflict_without_a_definition_is_not_told_of() {
        var dossiers = new Dossiers();
        dossiers.of("border-war").add(DAY.getFirst());
        assertThat(dossiers.find("border-war")).isEmpty();

        dossiers.of("border-war").define(WAR);
        assertThat(dossiers.find("border-war")).map(Dossier::claims).contains(1);
    }

    @Test
    void the_cells_of_a_side_that_a_definition_dropped_come_last() {
        var order = new CellOrder(WAR);

        assertThat(order.compare(new Cell("gone", ORLA_SOLDIERS.category(), ORLA_SOLDIERS.harm()), ORLA_SOLDIERS))
                .isPositive();
    }

    private static Instant anyTime(Random random) {
        return Instant.parse("2031-03-01T11:00:00Z").plus(Duration.ofMinutes(random.nextInt(60 * 30)));
    }
}
