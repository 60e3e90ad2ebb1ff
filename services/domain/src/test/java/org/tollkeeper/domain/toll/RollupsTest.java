package org.tollkeeper.domain.toll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.domain.Ask.figures;
import static org.tollkeeper.domain.Ask.toll;
import static org.tollkeeper.domain.Telling.cell;
import static org.tollkeeper.domain.Telling.claim;
import static org.tollkeeper.domain.claim.Category.ALL;
import static org.tollkeeper.domain.claim.Category.CIVILIAN;
import static org.tollkeeper.domain.claim.Category.MILITARY;
import static org.tollkeeper.domain.claim.Category.POLICE;
import static org.tollkeeper.domain.claim.Harm.KILLED;
import static org.tollkeeper.domain.claim.Harm.KILLED_OR_WOUNDED;
import static org.tollkeeper.domain.claim.Harm.MISSING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Flag.Mark;

/// Sides and the conflict added up, and sub-counts beside them: method R7.
class RollupsTest {

    private static final Cell EAST = cell("east", ALL);
    private static final Claim SOLDIERS = claim("m").total(59);
    private static final Claim WITHHELD =
            claim("nd").by("west-mod").of("west", MILITARY).notDisclosed();

    @Test
    void a_part_without_a_figure_makes_the_whole_at_least_though_a_direct_figure_stands() {
        var toll = toll(
                cell("west", ALL),
                WITHHELD,
                claim("all").by("west-mod").of("west", ALL).total(70));

        assertThat(figures(toll)).isEqualTo("70/70/70");
        assertThat(toll).returns(Toll.Rollup.DIRECT, Toll::rollup).returns(true, Toll::atLeast);
    }

    @Test
    void a_direct_figure_that_stands_keeps_the_marks_of_its_quality() {
        var before = claim("a").of("east", ALL).to("2020-09-28").total(80);
        var lower = claim("b").of("east", ALL).to("2020-09-29").total(70);

        assertThat(toll(EAST, SOLDIERS, before, lower).quality())
                .contains(new Flag(Mark.REGRESSION, List.of("a", "b")));
        assertThat(toll(EAST, claim("m").total(590), before, lower).quality()).isEmpty();
    }

    @Test
    void each_end_is_added_up_over_the_parts_that_have_it() {
        var toll = toll(
                EAST, SOLDIERS, claim("a").by("west-mod").of("east", POLICE).total(9));

        assertThat(figures(toll)).isEqualTo("59/59/68");
        assertThat(toll).returns(59L, Toll::highExclAdversary).returns(true, Toll::atLeast);
    }

    @Test
    void harms_are_never_added_to_each_other() {
        var casualties = claim("c").of("east", MILITARY, KILLED_OR_WOUNDED).total(300);

        assertThat(figures(toll(EAST, SOLDIERS, casualties))).isEqualTo("59/59/59");
        assertThat(figures(toll(new Cell("east", ALL, KILLED_OR_WOUNDED), SOLDIERS, casualties)))
                .isEqualTo("300/300/300");
    }

    @Test
    void levels_add_up_alike() {
        var soldiers = claim("a").of("east", MILITARY, MISSING).total(40);
        var civilians = claim("b").of("east", CIVILIAN, MISSING).total(2);

        assertThat(figures(toll(new Cell("east", ALL, MISSING), soldiers, civilians)))
                .isEqualTo("42/42/42");
    }

    @Test
    void a_sub_count_above_its_parent_is_marked_with_the_claims_of_both() {
        var medics = new Cell("east", CIVILIAN, KILLED, "medics");
        var above = claim("k").of("east", CIVILIAN).group("medics").total(5);

        assertThat(toll(medics, above, claim("c").of("east", CIVILIAN).total(3)).quality())
                .contains(new Flag(Mark.GROUP_EXCEEDS, List.of("c", "k")));
        assertThat(toll(medics, above, claim("c").of("east", CIVILIAN).total(5)).quality())
                .extracting(Flag::mark)
                .containsExactly(Mark.SINGLE_ORIGIN);
    }

    @Test
    void a_sub_count_of_a_side_is_held_against_what_its_parts_add_up_to() {
        var children = claim("k").of("east", ALL).group("children").total(62);
        var civilians = claim("c").of("east", CIVILIAN).total(2);

        assertThat(toll(new Cell("east", ALL, KILLED, "children"), children, SOLDIERS, civilians)
                        .quality())
                .contains(new Flag(Mark.GROUP_EXCEEDS, List.of("c", "k", "m")));
    }

    @Test
    void a_figure_left_behind_names_its_claims() {
        var elsewhere = claim("w").by("west-mod").of("west", MILITARY).to("2020-10-20");

        assertThat(toll(SOLDIERS, elsewhere.total(3)).quality()).contains(new Flag(Mark.STALE, List.of("m")));
        assertThat(toll(SOLDIERS, elsewhere.sum(3, cell("west", MILITARY), cell("west", CIVILIAN)))
                        .quality())
                .contains(new Flag(Mark.STALE, List.of("m")));
    }
}
