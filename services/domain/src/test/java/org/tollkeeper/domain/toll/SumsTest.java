package org.tollkeeper.domain.toll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.domain.Ask.figures;
import static org.tollkeeper.domain.Ask.toll;
import static org.tollkeeper.domain.Telling.WAR;
import static org.tollkeeper.domain.Telling.cell;
import static org.tollkeeper.domain.Telling.claim;
import static org.tollkeeper.domain.claim.Category.ALL;
import static org.tollkeeper.domain.claim.Category.CIVILIAN;
import static org.tollkeeper.domain.claim.Category.MILITARY;
import static org.tollkeeper.domain.claim.Category.POLICE;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.Telling;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Quantity.Range;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Flag.Mark;

/// Combined figures and their parts: method R6, sentence by sentence.
class SumsTest {

    private static final Cell SOLDIERS = cell("east", MILITARY);
    private static final Cell CIVILIANS = cell("east", CIVILIAN);
    private static final Cell POLICEMEN = cell("east", POLICE);
    private static final Claim MIL_59 = claim("m59").total(59);
    private static final Claim CIV_2 = civilians("c2").total(2);

    private static Telling civilians(String id) {
        return claim(id).by("east-health").of("east", CIVILIAN);
    }

    private static Telling press(String id) {
        return claim(id).by("afp");
    }

    private static Check check(String sum, Claim... claims) {
        return Reconciliation.of(WAR, List.of(claims), Question.LIVE).checks().stream()
                .filter(c -> c.sum().equals(sum))
                .findFirst()
                .orElseThrow();
    }

    private static Claim range(Telling telling, long low, long high) {
        return telling.total(new Range(low, null, high, null));
    }

    @Nested
    class What_is_left_over {
        @Test
        void is_the_total_less_what_the_parts_state() {
            assertThat(check("s", MIL_59, CIV_2, press("s").sum(64, SOLDIERS, CIVILIANS)))
                    .returns(3L, Check::residual);
            assertThat(check("s", MIL_59, press("s").sum(64, SOLDIERS, CIVILIANS)))
                    .returns(null, Check::residual);
        }

        @Test
        void is_never_reckoned_with_later_figures() {
            var later = claim("m90").to("2020-10-05").total(90);

            assertThat(check("s", MIL_59, later, CIV_2, press("s").sum(61, SOLDIERS, CIVILIANS)))
                    .returns(0L, Check::residual)
                    .returns(true, Check::feasible);
        }

        @Test
        void is_reckoned_with_the_figures_that_the_same_story_printed() {
            var elsewhere = claim("m61").by("icrc").total(61);
            var printed = claim("m58").story("afp", "evening", "1").total(58);
            var sum = press("s").story("afp", "evening", "1").sum(60, SOLDIERS, CIVILIANS);

            assertThat(check("s", elsewhere, printed, CIV_2, sum))
                    .isEqualTo(new Check(
                            "s",
                            Figure.of(60),
                            List.of(
                                    new Check.Part(SOLDIERS, Figure.of(58), Figure.of(58)),
                                    new Check.Part(CIVILIANS, Figure.of(2), Figure.of(2))),
                            0L,
                            true,
                            null,
                            List.of()));
        }

        @Test
        void of_a_few_days_has_only_the_steps_of_its_story_to_be_held_against() {
            var step = claim("i5")
                    .story("afp", "evening", "1")
                    .from("2020-09-28")
                    .to("2020-09-28T18:00:00Z")
                    .increment(5);
            var sum = press("s").since(null).from("2020-09-28");

            assertThat(check("s", MIL_59, CIV_2, sum.sum(7, SOLDIERS, CIVILIANS)))
                    .returns(null, Check::residual)
                    .returns(true, Check::feasible)
                    .returns(null, Check::derived);
            assertThat(check("s", MIL_59, step, sum.story("afp", "evening", "1").sum(5, SOLDIERS)))
                    .returns(0L, Check::residual);
        }
    }

    @Nested
    class Propagation_narrows {
        @Test
        void a_part_to_what_the_others_leave_and_no_further() {
            var check = check("s", range(claim("m"), 40, 60), CIV_2, press("s").sum(50, SOLDIERS, CIVILIANS));

            assertThat(check.parts())
                    .containsExactly(
                            new Check.Part(SOLDIERS, new Figure(40, 40, 60, false), Figure.of(48)),
                            new Check.Part(CIVILIANS, Figure.of(2), Figure.of(2)));
        }

        @Test
        void nothing_in_the_toll_of_a_part_that_somebody_speaks_of() {
            assertThat(figures(toll(range(claim("m"), 40, 60), CIV_2, press("s").sum(50, SOLDIERS, CIVILIANS))))
                    .isEqualTo("40/40/60");
        }

        @Test
        void what_another_sum_of_the_same_instant_leaves_for_its_own_silent_part() {
            var soldiers = range(claim("m"), 40, 60);
            var both = press("s1").sum(50, SOLDIERS, CIVILIANS);
            var other = claim("s2").by("icrc").sum(55, SOLDIERS, POLICEMEN);

            assertThat(figures(toll(POLICEMEN, soldiers, CIV_2, other))).isEqualTo("0/15/15");
            assertThat(figures(toll(POLICEMEN, soldiers, CIV_2, both, other))).isEqualTo("7/7/7");
        }

        @Test
        void a_chain_of_sums_to_its_fixpoint_in_whatever_order_they_were_said() {
            var soldiers = range(claim("m"), 40, 60);
            var civilians = range(civilians("c"), 0, 100);
            var police = range(claim("p").of("east", POLICE), 0, 100);
            var a = press("a").sum(48, SOLDIERS);
            var b = press("b").sum(50, SOLDIERS, CIVILIANS);
            var c = press("c3").sum(9, CIVILIANS, POLICEMEN);

            assertThat(check("c3", soldiers, civilians, police, a, b, c).parts())
                    .extracting(Check.Part::narrowed)
                    .containsExactly(Figure.of(2), Figure.of(7));
        }

        @Test
        void nothing_across_time() {
            var soldiers = range(claim("m"), 40, 60);
            var earlier = press("s1").sum(48, SOLDIERS);
            var later = press("s2").to("2020-10-02").sum(55, SOLDIERS, POLICEMEN);

            assertThat(figures(toll(POLICEMEN, soldiers, earlier, later))).isEqualTo("0/15/15");
        }

        @Test
        void nothing_by_a_cell_that_only_a_sum_pins() {
            var pins = press("s1").sum(61, SOLDIERS, POLICEMEN);
            var chained = press("s2").sum(9, POLICEMEN, CIVILIANS);

            assertThat(toll(POLICEMEN, MIL_59, pins, chained)).returns(CellState.DERIVED, Toll::state);
            assertThat(check("s2", MIL_59, pins, chained)).returns(null, Check::derived);
        }

        @Test
        void nothing_for_others_where_an_adversary_says_it() {
            var soldiers = range(claim("m"), 40, 60);
            var adversary = claim("s1").by("west-mod").sum(60, SOLDIERS);
            var other = press("s2").sum(65, SOLDIERS, POLICEMEN);

            assertThat(figures(toll(POLICEMEN, soldiers, adversary, other))).isEqualTo("5/25/25");
        }
    }

    @Nested
    class A_sum_that_cannot_hold {
        @Test
        void is_flagged_with_the_fewest_claims_and_not_applied() {
            var many = claim("p70").of("east", POLICE).total(70);
            var sum = press("s").sum(68, SOLDIERS, CIVILIANS, POLICEMEN);

            assertThat(toll(MIL_59, CIV_2, many, sum).contested())
                    .containsExactly(new Flag(Mark.ARITHMETIC, List.of("p70", "s")));
            assertThat(check("s", MIL_59, CIV_2, many, sum))
                    .returns(false, Check::feasible)
                    .returns(-63L, Check::residual)
                    .returns(List.of("p70", "s"), Check::clash);
        }

        @Test
        void takes_the_least_ids_among_equally_few() {
            var a = claim("z").total(40);
            var b = civilians("a").total(30);
            var c = claim("b").of("east", POLICE).total(30);

            assertThat(check("s", a, b, c, press("s").sum(50, SOLDIERS, CIVILIANS, POLICEMEN))
                            .clash())
                    .containsExactly("a", "b", "s");
        }

        @Test
        void takes_one_of_many_carriers_and_only_the_steps_it_needs() {
            var again = claim("m59b").carriedBy("dpa").total(59);
            var step = claim("i3").from("2020-09-29").to("2020-09-29").increment(3);
            var more = claim("i4").from("2020-09-30").to("2020-09-30").increment(4);

            assertThat(check(
                                    "s",
                                    MIL_59,
                                    again,
                                    step,
                                    more,
                                    press("s").to("2020-09-30").sum(62, SOLDIERS))
                            .clash())
                    .containsExactly("i4", "m59", "s");
        }

        @Test
        void takes_whoever_speaks_for_a_part_with_the_fewest() {
            var own = claim("own").total(50);
            var monitor = claim("red").by("icrc").total(70);
            var civilians = civilians("civ").total(12);

            assertThat(check("s", own, monitor, civilians, press("s").sum(60, SOLDIERS, CIVILIANS))
                            .clash())
                    .containsExactly("red", "s");
        }

        @Test
        void is_too_large_by_one_claim_of_each_part() {
            var check = check("s", MIL_59, CIV_2, press("s").sum(90, SOLDIERS, CIVILIANS));

            assertThat(check.feasible()).isFalse();
            assertThat(check.clash()).containsExactly("c2", "m59", "s");
        }

        @Test
        void is_found_though_a_part_is_withheld_or_silent() {
            var withheld = claim("nd").by("west-mod").of("west", MILITARY).notDisclosed();
            var sum = press("s").sum(50, SOLDIERS, cell("west", MILITARY));

            assertThat(check("s", MIL_59, withheld, sum).feasible()).isFalse();
            assertThat(check("s", MIL_59, sum).feasible()).isFalse();
            assertThat(toll(cell("west", MILITARY), MIL_59, withheld, sum))
                    .returns(CellState.NOT_DISCLOSED, Toll::state)
                    .returns(null, Toll::low);
        }

        @Test
        void is_the_one_said_first_where_two_contradict_each_other() {
            var soldiers = range(claim("m"), 40, 60);
            var first = press("z").saidAt("2020-09-28T17:00:00Z").sum(50, SOLDIERS, CIVILIANS);
            var second = claim("b").by("icrc").saidAt("2020-09-28T18:00:00Z").sum(55, SOLDIERS, CIVILIANS);

            assertThat(check("b", soldiers, CIV_2, first, second).feasible()).isTrue();
            assertThat(check("z", soldiers, CIV_2, first, second).clash()).containsExactly("b", "z");
        }

        @Test
        void names_the_part_that_two_sums_cannot_share() {
            var soldiers = range(claim("m"), 40, 60);
            var first = press("z").saidAt("2020-09-28T17:00:00Z").sum(42, SOLDIERS, CIVILIANS);
            var second = claim("b").by("icrc").saidAt("2020-09-28T18:00:00Z").sum(58, SOLDIERS);

            assertThat(check("z", soldiers, CIV_2, first, second).clash()).containsExactly("b", "z");
            var third = press("b").saidAt("2020-09-28T18:00:00Z").sum(15, CIVILIANS);
            assertThat(check("z", soldiers, range(civilians("c"), 0, 20), first, third)
                            .clash())
                    .containsExactly("b", "m", "z");
        }

        @Test
        void marks_a_side_that_it_lists_as_a_whole() {
            var sum = press("s").sum(50, cell("east", ALL), cell("west", MILITARY));

            assertThat(toll(cell("east", ALL), MIL_59, CIV_2, sum).contested())
                    .containsExactly(new Flag(Mark.ARITHMETIC, List.of("m59", "s")));
        }
    }

    @Nested
    class A_cell_that_only_a_sum_pins {
        private static final Claim S_68 = press("s").sum(68, SOLDIERS, CIVILIANS, POLICEMEN);

        @Test
        void is_derived_and_gives_way_to_any_direct_figure_but_an_adversarys() {
            assertThat(toll(POLICEMEN, MIL_59, CIV_2, S_68)).returns(CellState.DERIVED, Toll::state);
            assertThat(figures(toll(POLICEMEN, MIL_59, CIV_2, S_68))).isEqualTo("7/7/7");
            assertThat(toll(
                            POLICEMEN,
                            MIL_59,
                            CIV_2,
                            S_68,
                            press("p").of("east", POLICE).to("2020-10-05").total(9)))
                    .returns(CellState.REPORTED, Toll::state)
                    .returns(9L, Toll::best);
        }

        @Test
        void is_contested_by_an_adversary_that_says_more() {
            var adversary = claim("a").by("west-mod").of("east", POLICE).total(20);
            var toll = toll(POLICEMEN, MIL_59, CIV_2, S_68, adversary);

            assertThat(figures(toll)).isEqualTo("7/7/20");
            assertThat(toll.contested()).containsExactly(new Flag(Mark.ADVERSARY_EXCEEDS, List.of("a", "s")));
        }

        @Test
        void is_pinned_by_the_latest_of_several() {
            var later = press("b").to("2020-09-29").sum(70, SOLDIERS, CIVILIANS, POLICEMEN);
            var said = press("a").saidAt("2020-09-30").to("2020-09-29").sum(71, SOLDIERS, CIVILIANS, POLICEMEN);

            assertThat(figures(toll(POLICEMEN, MIL_59, CIV_2, S_68, later))).isEqualTo("9/9/9");
            assertThat(figures(toll(
                            POLICEMEN,
                            MIL_59,
                            CIV_2,
                            S_68,
                            press("c").to("2020-09-29").sum(30, SOLDIERS, CIVILIANS, POLICEMEN))))
                    .isEqualTo("7/7/7");
            assertThat(check("a", MIL_59, CIV_2, said)).returns(POLICEMEN, Check::derived);
        }

        @Test
        void is_withheld_where_its_own_side_says_so_and_by_nobody_else() {
            var own = claim("nd").of("east", POLICE).notDisclosed();
            var other = claim("nd").by("west-mod").of("east", POLICE).notDisclosed();

            assertThat(toll(POLICEMEN, MIL_59, CIV_2, S_68, own)).returns(CellState.NOT_DISCLOSED, Toll::state);
            assertThat(toll(POLICEMEN, MIL_59, CIV_2, S_68, other)).returns(CellState.DERIVED, Toll::state);
        }

        @Test
        void is_never_an_adversarys_word_alone() {
            var adversarys = claim("s").by("west-mod").sum(600, SOLDIERS, POLICEMEN);

            assertThat(check("s", MIL_59, adversarys)).returns(null, Check::derived);
            assertThat(Reconciliation.of(WAR, List.of(MIL_59, adversarys), Question.LIVE)
                            .tolls())
                    .noneMatch(t -> t.state() == CellState.DERIVED);
        }
    }
}
