package org.tollkeeper.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.domain.Ask.figures;
import static org.tollkeeper.domain.Ask.marks;
import static org.tollkeeper.domain.Ask.toll;
import static org.tollkeeper.domain.Ask.tollAt;
import static org.tollkeeper.domain.Telling.claim;
import static org.tollkeeper.domain.claim.Category.MILITARY;
import static org.tollkeeper.domain.claim.Harm.MISSING;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Assertion.Total;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity.About;
import org.tollkeeper.domain.claim.Quantity.AtLeast;
import org.tollkeeper.domain.claim.Quantity.Range;
import org.tollkeeper.domain.claim.Quantity.Vague;
import org.tollkeeper.domain.ledger.Flag.Mark;

/// One claimant's ledger in one cell: method R2 and R3, rule by rule.
class LedgerTest {

    private static final Claim FIFTY = claim("t50").to("2020-10-01T12:00:00Z").total(50);

    @Nested
    class Anchor_and_steps {
        @Test
        void a_step_that_ends_with_the_total_is_inside_it() {
            var step = claim("i").from("2020-10-01").to("2020-10-01T12:00:00Z").increment(20);

            assertThat(figures(toll(FIFTY, step))).isEqualTo("50/50/50");
        }

        @Test
        void a_step_known_only_to_the_day_of_the_total_cannot_be_told_apart_and_is_inside_it() {
            var step = claim("i").from("2020-10-01").to("2020-10-01").increment(20);

            assertThat(figures(toll(FIFTY, step))).isEqualTo("50/50/50");
        }

        @Test
        void a_step_that_begins_where_the_total_ends_adds() {
            var step = claim("i")
                    .from("2020-10-01T12:00:00Z")
                    .to("2020-10-01T20:00:00Z")
                    .increment(7);

            assertThat(figures(toll(FIFTY, step))).isEqualTo("57/57/57");
        }

        @Test
        void the_day_after_a_total_for_a_day_adds() {
            var total = claim("t").to("2020-10-01").total(50);
            var step = claim("i").from("2020-10-02").to("2020-10-02").increment(7);

            assertThat(figures(toll(total, step))).isEqualTo("57/57/57");
        }

        @Test
        void a_step_that_straddles_the_total_raises_only_the_high() {
            var step = claim("i")
                    .from("2020-10-01T06:00:00Z")
                    .to("2020-10-01T20:00:00Z")
                    .increment(7);

            assertThat(figures(toll(FIFTY, step))).isEqualTo("50/50/57");
        }

        @Test
        void a_step_that_does_not_say_where_it_begins_straddles() {
            assertThat(figures(toll(FIFTY, claim("i").to("2020-10-02").increment(7))))
                    .isEqualTo("50/50/57");
        }

        @Test
        void a_repeated_total_moves_the_date_and_absorbs_nothing() {
            var step = claim("i")
                    .from("2020-10-01T12:00:00Z")
                    .to("2020-10-01T20:00:00Z")
                    .increment(7);
            var again = claim("t50b").to("2020-10-02T12:00:00Z").total(50);

            assertThat(figures(toll(FIFTY, step, again))).isEqualTo("57/57/57");
            assertThat(toll(FIFTY, step, again).through()).isEqualTo(claimTo(again));
        }

        @Test
        void steps_alone_are_a_floor() {
            assertThat(figures(toll(
                            claim("a").from("2020-10-01").to("2020-10-01").increment(3),
                            claim("b").from("2020-10-02").to("2020-10-02").increment(4))))
                    .isEqualTo("7/7/7+");
        }

        @Test
        void a_step_of_none_alone_is_no_figure() {
            assertThat(figures(
                            toll(claim("a").from("2020-10-01").to("2020-10-01").increment(0))))
                    .isEqualTo("-/-/-");
        }

        private static Moment claimTo(Claim claim) {
            return ((Total) claim.says()).window().to();
        }
    }

    @Nested
    class Overlapping_steps_and_incidents {
        @Test
        void overlapping_steps_add_at_least_the_largest_that_cannot_overlap() {
            var toll = toll(
                    FIFTY,
                    claim("a").from("2020-10-02").to("2020-10-03").increment(5),
                    claim("b").from("2020-10-03").to("2020-10-04").increment(4),
                    claim("c").from("2020-10-04").to("2020-10-05").increment(3));

            assertThat(figures(toll)).isEqualTo("58/58/62");
            assertThat(marks(toll)).containsExactly(Mark.OVERLAPPING_STEPS);
        }

        @Test
        void two_counts_of_one_incident_are_versions_of_it() {
            assertThat(figures(toll(
                            claim("a")
                                    .from("2020-10-02")
                                    .to("2020-10-02")
                                    .incident("bridge")
                                    .increment(5),
                            claim("b")
                                    .from("2020-10-02")
                                    .to("2020-10-03")
                                    .incident("bridge")
                                    .increment(8))))
                    .isEqualTo("8/8/8");
        }

        @Test
        void equal_versions_of_one_incident_widen_to_their_hull() {
            assertThat(figures(toll(
                            claim("a")
                                    .from("2020-10-02")
                                    .to("2020-10-02")
                                    .incident("bridge")
                                    .increment(5),
                            claim("b")
                                    .from("2020-10-02")
                                    .to("2020-10-02")
                                    .incident("bridge")
                                    .increment(8))))
                    .isEqualTo("5/5/8");
        }

        @Test
        void different_incidents_add_in_full_though_they_overlap() {
            var toll = toll(
                    claim("a")
                            .from("2020-10-02")
                            .to("2020-10-02")
                            .incident("bridge")
                            .increment(5),
                    claim("b")
                            .from("2020-10-02")
                            .to("2020-10-02")
                            .incident("school")
                            .increment(new Range(1, 2L, 9L, null)));

            assertThat(figures(toll)).isEqualTo("6/7/14");
            assertThat(marks(toll)).isEmpty();
        }

        @Test
        void a_step_that_names_no_incident_may_contain_named_ones() {
            assertThat(figures(toll(
                            claim("a")
                                    .from("2020-10-02")
                                    .to("2020-10-02")
                                    .incident("bridge")
                                    .increment(5),
                            claim("b")
                                    .from("2020-10-02")
                                    .to("2020-10-02")
                                    .incident("school")
                                    .increment(2),
                            claim("c").from("2020-10-02").to("2020-10-02").increment(6))))
                    .isEqualTo("7/7/13+");
        }

        @Test
        void a_named_incident_across_two_clear_steps_is_not_given_up_twice() {
            // Either both unnamed steps (4 + 4) or the incident that overlaps both (7): the larger, 8.
            assertThat(figures(toll(
                            claim("a").from("2020-10-02").to("2020-10-02").increment(4),
                            claim("b").from("2020-10-03").to("2020-10-03").increment(4),
                            claim("c")
                                    .from("2020-10-02")
                                    .to("2020-10-03")
                                    .incident("siege")
                                    .increment(7))))
                    .isEqualTo("8/8/15+");
        }
    }

    @Nested
    class Totals {
        @Test
        void the_latest_stands_though_it_is_lower() {
            var toll = toll(FIFTY, claim("t48").to("2020-10-02").total(48));

            assertThat(figures(toll)).isEqualTo("48/48/48");
            assertThat(marks(toll)).containsExactly(Mark.REGRESSION);
        }

        @Test
        void a_rounder_total_that_fits_confirms() {
            assertThat(figures(toll(FIFTY, claim("about").to("2020-10-02").total(new About(50, null)))))
                    .isEqualTo("50/50/50");
            assertThat(figures(toll(FIFTY, claim("least").to("2020-10-02").total(new AtLeast(40)))))
                    .isEqualTo("50/50/50");
        }

        @Test
        void a_rounder_total_that_does_not_fit_anchors_with_its_interval() {
            assertThat(figures(toll(FIFTY, claim("about").to("2020-10-02").total(new About(200, null)))))
                    .isEqualTo("150/200/249");
            assertThat(figures(toll(FIFTY, claim("hundreds").to("2020-10-02").total(new Vague("hundreds", 100, null)))))
                    .isEqualTo("100/100/100+");
        }

        @Test
        void of_at_least_totals_the_highest_stands() {
            assertThat(figures(toll(
                            claim("a").to("2020-10-02").total(new AtLeast(60)),
                            claim("b").to("2020-10-03").total(new AtLeast(55)))))
                    .isEqualTo("60/60/60+");
        }

        @Test
        void at_one_instant_the_figure_most_carriers_printed_wins_and_the_others_spread() {
            var toll = toll(
                    claim("a").to("2020-10-02").carriedBy("afp", "ap").total(60),
                    claim("b").to("2020-10-02").carriedBy("dpa").total(66));

            assertThat(figures(toll)).isEqualTo("60/60/66");
            assertThat(marks(toll)).containsExactly(Mark.SELF_CONFLICT);
        }

        @Test
        void tomorrows_total_unmasks_todays_misprint() {
            var right = claim("a").to("2020-10-02").carriedBy("afp").total(60);
            var wrong = claim("b").to("2020-10-02").carriedBy("dpa").total(600);
            var next = claim("c").to("2020-10-03").total(63);

            assertThat(figures(tollAt("2020-10-02", FIFTY, right, wrong, next))).isEqualTo("60/60/60");
            assertThat(marks(tollAt("2020-10-02", FIFTY, right, wrong, next))).containsExactly(Mark.MISPRINT);
            assertThat(figures(toll(FIFTY, right, wrong))).isEqualTo("60/60/600");
        }

        @Test
        void a_late_copy_of_a_lower_figure_yields() {
            var toll = toll(
                    FIFTY,
                    claim("old")
                            .to("2020-10-02")
                            .carriedBy("dpa")
                            .saidAt("2020-10-02T06:00:00Z")
                            .total(55),
                    claim("new")
                            .to("2020-10-02")
                            .carriedBy("afp")
                            .saidAt("2020-10-02T18:00:00Z")
                            .total(60));

            assertThat(figures(toll)).isEqualTo("60/60/60");
            assertThat(marks(toll)).isEmpty();
        }

        @Test
        void equal_totals_for_a_day_and_for_an_instant_in_it_are_one_statement() {
            var day = claim("day").to("2020-10-01").carriedBy("dpa").total(50);
            var step = claim("i")
                    .from("2020-10-01T12:00:00Z")
                    .to("2020-10-01T20:00:00Z")
                    .increment(7);

            assertThat(figures(toll(FIFTY, day, step))).isEqualTo("57/57/57");
        }
    }

    @Nested
    class Phases {
        @Test
        void a_count_that_starts_again_adds_to_the_one_before() {
            var toll = toll(
                    FIFTY,
                    claim("r5").since("2020-10-10").to("2020-10-12").total(5),
                    claim("r9").since("2020-10-10").to("2020-10-14").total(9));

            assertThat(figures(toll)).isEqualTo("59/59/59");
            assertThat(marks(toll)).isEmpty();
        }

        @Test
        void a_count_from_within_a_count_adds_nothing() {
            var toll = toll(
                    FIFTY,
                    claim("r5").since("2020-10-10").to("2020-10-12").total(5),
                    claim("t61").to("2020-10-14").total(61));

            assertThat(figures(toll)).isEqualTo("61/61/61");
            assertThat(marks(toll)).containsExactly(Mark.NESTED);
        }

        @Test
        void a_total_that_names_no_origin_goes_on_with_the_latest_count() {
            var toll = toll(
                    FIFTY,
                    claim("r5").since("2020-10-10").to("2020-10-12").total(5),
                    claim("r9").since(null).to("2020-10-14").total(9));

            assertThat(figures(toll)).isEqualTo("59/59/59");
        }

        @Test
        void a_step_belongs_to_the_phase_it_ends_in() {
            var toll = toll(
                    FIFTY,
                    claim("i3").from("2020-10-05").to("2020-10-05").increment(3),
                    claim("r5").since("2020-10-10").to("2020-10-12").total(5),
                    claim("i2").from("2020-10-13").to("2020-10-13").increment(2));

            assertThat(figures(toll)).isEqualTo("60/60/60");
        }
    }

    @Nested
    class Levels {
        private static final Cell MISSING_EAST = new Cell("east", MILITARY, MISSING);

        @Test
        void a_level_is_the_latest_total_and_may_fall() {
            var toll = toll(
                    MISSING_EAST,
                    claim("a").of("east", MILITARY, MISSING).to("2020-10-01").total(40),
                    claim("b").of("east", MILITARY, MISSING).to("2020-10-05").total(12),
                    claim("c")
                            .of("east", MILITARY, MISSING)
                            .from("2020-10-06")
                            .to("2020-10-06")
                            .increment(3));

            assertThat(figures(toll)).isEqualTo("12/12/12");
            assertThat(marks(toll)).isEmpty();
        }

        @Test
        void a_later_figure_of_the_same_tier_replaces_a_higher_one() {
            var toll = toll(
                    MISSING_EAST,
                    claim("a")
                            .by("icrc")
                            .of("east", MILITARY, MISSING)
                            .to("2020-10-01")
                            .total(40),
                    claim("b").of("east", MILITARY, MISSING).to("2020-10-05").total(12));

            assertThat(figures(toll)).isEqualTo("12/12/12");
        }
    }

    @Test
    void the_same_figure_from_two_carriers_far_apart_may_be_two() {
        var toll = toll(
                claim("a")
                        .from("2020-10-01")
                        .to("2020-10-01")
                        .saidAt("2020-10-01T06:00:00Z")
                        .increment(3),
                claim("b")
                        .from("2020-10-01")
                        .to("2020-10-01")
                        .saidAt("2020-10-01T22:00:00Z")
                        .carriedBy("dpa")
                        .increment(3));

        assertThat(figures(toll)).isEqualTo("3/3/3+");
        assertThat(marks(toll)).containsExactly(Mark.POSSIBLE_MERGE);
    }
}
