package org.tollkeeper.domain.toll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.domain.Ask.figures;
import static org.tollkeeper.domain.Ask.toll;
import static org.tollkeeper.domain.Telling.WAR;
import static org.tollkeeper.domain.Telling.claim;
import static org.tollkeeper.domain.claim.Category.MILITARY;
import static org.tollkeeper.domain.claim.Harm.KILLED;
import static org.tollkeeper.domain.claim.Harm.MISSING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.Telling;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Figure;

/// Somebody missing who is now known to be dead: two linked claims. Method R3, "Levels".
class TransferTest {

    private static final Cell MISSING_EAST = new Cell("east", MILITARY, MISSING);
    private static final Cell KILLED_EAST = new Cell("east", MILITARY, KILLED);
    private static final Claim DEAD_40 = claim("t").to("2020-10-01").total(40);
    private static final Claim MISSING_12 = missing("m").to("2020-10-01").total(12);
    private static final Claim MISSING_9 = missing("n").to("2020-10-08").total(9);
    private static final Claim THREE_DEAD =
            claim("k").partOf("n").from("2020-10-08").to("2020-10-08").increment(3);

    private static Telling missing(String id) {
        return claim(id).of("east", MILITARY, MISSING);
    }

    private static List<Transfer> transfers(Cell cell, Claim... claims) {
        return Reconciliation.explain(WAR, List.of(claims), Question.LIVE, cell)
                .orElseThrow()
                .transfers();
    }

    @Test
    void lowers_the_level_and_raises_the_dead_each_once() {
        assertThat(figures(toll(MISSING_EAST, DEAD_40, MISSING_12, MISSING_9, THREE_DEAD)))
                .isEqualTo("9/9/9");
        assertThat(figures(toll(KILLED_EAST, DEAD_40, MISSING_12, MISSING_9, THREE_DEAD)))
                .isEqualTo("43/43/43");
        assertThat(figures(toll(
                        KILLED_EAST,
                        DEAD_40,
                        MISSING_9,
                        THREE_DEAD,
                        claim("u").to("2020-10-09").total(44))))
                .isEqualTo("44/44/44");
    }

    @Test
    void is_shown_with_both_of_its_cells() {
        var transfer = new Transfer("n", MISSING_EAST, "k", KILLED_EAST, Figure.of(3));

        assertThat(transfers(MISSING_EAST, DEAD_40, MISSING_9, THREE_DEAD)).containsExactly(transfer);
        assertThat(transfers(KILLED_EAST, DEAD_40, MISSING_9, THREE_DEAD)).containsExactly(transfer);
    }

    @Test
    void is_no_longer_one_when_either_claim_is_withdrawn_and_the_other_stands() {
        var withdrawn = claim("r").by("editor").retracts("n");

        assertThat(transfers(KILLED_EAST, DEAD_40, MISSING_12, MISSING_9, THREE_DEAD, withdrawn))
                .isEmpty();
        assertThat(figures(toll(KILLED_EAST, DEAD_40, MISSING_12, MISSING_9, THREE_DEAD, withdrawn)))
                .isEqualTo("43/43/43");
        assertThat(figures(toll(MISSING_EAST, DEAD_40, MISSING_12, MISSING_9, THREE_DEAD, withdrawn)))
                .isEqualTo("12/12/12");
    }

    @Test
    void does_not_say_how_many_where_the_dead_are_told_as_a_total() {
        var total = claim("u").partOf("n").to("2020-10-08").total(43);

        assertThat(transfers(KILLED_EAST, MISSING_9, total))
                .containsExactly(new Transfer("n", MISSING_EAST, "u", KILLED_EAST, null));
    }

    @Test
    void is_none_within_one_harm_or_between_other_people() {
        var part = claim("p").partOf("t").to("2020-10-01").increment(2);
        var others = claim("w")
                .by("west-mod")
                .of("west", MILITARY)
                .partOf("n")
                .to("2020-10-08")
                .increment(3);

        assertThat(transfers(KILLED_EAST, DEAD_40, part)).isEmpty();
        assertThat(transfers(MISSING_EAST, MISSING_9, others)).isEmpty();
    }
}
