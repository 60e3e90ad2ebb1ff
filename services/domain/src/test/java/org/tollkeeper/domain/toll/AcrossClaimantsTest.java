package org.tollkeeper.domain.toll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.domain.Ask.fate;
import static org.tollkeeper.domain.Ask.figures;
import static org.tollkeeper.domain.Ask.marks;
import static org.tollkeeper.domain.Ask.toll;
import static org.tollkeeper.domain.Telling.WAR;
import static org.tollkeeper.domain.Telling.cell;
import static org.tollkeeper.domain.Telling.claim;
import static org.tollkeeper.domain.claim.Category.ALL;
import static org.tollkeeper.domain.claim.Category.CIVILIAN;
import static org.tollkeeper.domain.claim.Category.MILITARY;

import java.util.ArrayList;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Quantity.AtLeast;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Flag.Mark;
import org.tollkeeper.domain.ledger.Position;

/// Tolls across claimants: method R4, R5, R7 and R8, rule by rule.
class AcrossClaimantsTest {

    private static final Claim OWN_59 = claim("own").total(59);

    @Nested
    class Low_best_and_high {
        @Test
        void an_old_lower_figure_under_a_newer_one_is_growth() {
            var toll = toll(
                    OWN_59, claim("old").by("icrc").to("2020-09-27T20:00:00Z").total(41));

            assertThat(figures(toll)).isEqualTo("59/59/59");
            assertThat(toll.contested()).isEmpty();
        }

        @Test
        void a_newer_lower_figure_of_a_monitor_lowers_the_floor() {
            assertThat(figures(
                            toll(OWN_59, claim("m").by("icrc").to("2020-09-29").total(50))))
                    .isEqualTo("50/59/59");
        }

        @Test
        void the_press_speaks_only_where_the_informed_are_silent() {
            assertThat(figures(toll(OWN_59, claim("p").by("afp").total(70)))).isEqualTo("59/59/70");
            assertThat(figures(toll(claim("p").by("afp").total(70)))).isEqualTo("70/70/70");
        }

        @Test
        void the_press_joins_when_it_has_outgrown_the_informed() {
            assertThat(figures(
                            toll(OWN_59, claim("p").by("afp").to("2020-09-30").total(70))))
                    .isEqualTo("59/70/70");
        }

        @Test
        void the_press_joins_beside_an_open_ended_figure() {
            assertThat(figures(toll(
                            claim("own").total(new AtLeast(59)),
                            claim("p").by("afp").total(70))))
                    .isEqualTo("59/70/70+");
        }

        @Test
        void conceding_civilians_of_the_other_side_is_established() {
            var toll = toll(
                    cell("east", CIVILIAN),
                    claim("own").of("east", CIVILIAN).total(30),
                    claim("conceded").by("west-mod").of("east", CIVILIAN).total(12));

            assertThat(figures(toll)).isEqualTo("12/30/30");
        }

        @Test
        void a_concession_never_lowers_the_best_that_only_the_press_gives() {
            var press =
                    claim("p").by("afp").of("east", CIVILIAN).to("2020-10-01").total(70);
            var conceded = claim("c").by("west-mod").of("east", CIVILIAN).to("2020-10-02");

            assertThat(figures(toll(cell("east", CIVILIAN), press, conceded.total(12))))
                    .isEqualTo("12/70/70");
            assertThat(figures(toll(cell("east", CIVILIAN), press, conceded.total(75))))
                    .isEqualTo("75/75/75");
        }

        @Test
        void an_adversary_alone_gives_only_a_ceiling() {
            var toll = toll(claim("a").by("west-mod").total(550));

            assertThat(figures(toll)).isEqualTo("-/-/550");
            assertThat(toll.highExclAdversary()).isNull();
            assertThat(toll.state()).isEqualTo(CellState.ADVERSARY_ONLY);
        }

        @Test
        void two_parties_of_one_side_are_alternatives() {
            assertThat(figures(toll(OWN_59, claim("h").by("east-health").total(61))))
                    .isEqualTo("59/61/61");
        }

        @Test
        void nobody_registered_is_press() {
            assertThat(figures(toll(OWN_59, claim("b").by("a blog").total(900))))
                    .isEqualTo("59/59/900");
        }
    }

    @Nested
    class Absence {
        @Test
        void a_zero_by_ones_own_side_ranks_with_the_press() {
            var zero = claim("z").total(0);

            assertThat(toll(zero).state()).isEqualTo(CellState.ZERO_CLAIMED);
            assertThat(figures(toll(zero, claim("m").by("icrc").total(4)))).isEqualTo("4/4/4");
        }

        @Test
        void an_adversarys_zero_is_no_figure() {
            var toll = toll(claim("z").by("west-mod").total(0));

            assertThat(toll.state()).isEqualTo(CellState.NO_CLAIM);
            assertThat(figures(toll)).isEqualTo("-/-/-");
        }

        @Test
        void withheld_shows_the_adversarys_high_and_nothing_else() {
            var toll =
                    toll(claim("nd").notDisclosed(), claim("a").by("west-mod").total(200));

            assertThat(toll.state()).isEqualTo(CellState.NOT_DISCLOSED);
            assertThat(figures(toll)).isEqualTo("-/-/200");
        }

        @Test
        void withheld_by_somebody_else_is_not_withheld() {
            assertThat(toll(claim("nd").by("west-mod").notDisclosed()).state()).isEqualTo(CellState.NO_CLAIM);
        }

        @Test
        void a_name_alone_is_no_figure_but_a_monitors_is_a_floor() {
            assertThat(figures(toll(claim("n").item("A. B.")))).isEqualTo("-/-/-");
            assertThat(toll(claim("n").item("A. B.")).atLeast()).isTrue();
            assertThat(figures(toll(claim("n").by("icrc").item("A. B.")))).isEqualTo("1/-/-");
        }

        @Test
        void an_adversary_or_silence_takes_nothing_from_the_names_a_monitor_vouches_for() {
            var named = claim("n").by("icrc").item("A. B.");

            assertThat(figures(toll(named, claim("a").by("west-mod").total(550))))
                    .isEqualTo("1/-/550");
            assertThat(figures(toll(named, claim("a").by("west-mod").increment(0))))
                    .isEqualTo("1/-/-");
            assertThat(figures(toll(named, claim("nd").notDisclosed()))).isEqualTo("1/-/-");
            assertThat(toll(named, claim("nd").notDisclosed()).atLeast()).isTrue();
        }

        @Test
        void a_ceiling_is_never_below_the_names_a_monitor_vouches_for() {
            assertThat(figures(toll(
                            claim("n").by("icrc").item("A. B."),
                            claim("m").by("icrc").item("C. D."),
                            claim("a").by("west-mod").total(1))))
                    .isEqualTo("2/-/2");
        }

        @Test
        void more_names_than_the_figure_holds_are_marked() {
            var toll = toll(
                    claim("t").total(1), claim("n").item("A. B."), claim("m").item("C. D."));

            assertThat(figures(toll)).isEqualTo("1/1/1");
            assertThat(marks(toll)).containsExactly(Mark.NAMED_EXCEED);
        }
    }

    @Nested
    class Denials {
        @Test
        void a_denial_subtracts_nothing_and_discounts_an_adversarys_figure() {
            var a550 = claim("a").by("west-mod").total(550);
            var denial = claim("d").denial(550L);
            var toll = toll(OWN_59, a550, denial);

            assertThat(figures(toll)).isEqualTo("59/59/550");
            assertThat(marks(toll)).containsExactly(Mark.ADVERSARY_EXCEEDS, Mark.DENIED);
            assertThat(fate("a", OWN_59, a550, denial)).isEqualTo("DISCOUNTED");
        }
    }

    @Nested
    class Roll_ups {
        @Test
        void a_side_is_the_larger_of_its_direct_figure_and_the_sum_of_its_parts() {
            var parts = new Claim[] {
                OWN_59,
                claim("c").of("east", CIVILIAN).total(2),
                claim("all").of("east", ALL).total(60)
            };

            var toll = toll(cell("east", ALL), parts);

            assertThat(figures(toll)).isEqualTo("61/61/61");
            assertThat(toll.rollup()).isEqualTo(Toll.Rollup.PARTS);
        }

        @Test
        void a_part_without_a_figure_makes_the_sum_at_least() {
            var toll = toll(
                    cell("east", ALL), OWN_59, claim("nd").of("east", CIVILIAN).notDisclosed());

            assertThat(figures(toll)).isEqualTo("59/59/59");
            assertThat(toll.atLeast()).isTrue();
        }

        @Test
        void the_unattributed_may_contain_the_sides() {
            var toll = toll(
                    cell("ALL", ALL),
                    OWN_59,
                    claim("w").by("west-mod").of("west", MILITARY).total(10),
                    claim("u").by("icrc").of("UNATTRIBUTED", ALL).total(65));

            assertThat(figures(toll)).isEqualTo("69/69/134");
        }

        @Test
        void a_group_is_no_part_and_is_marked_above_its_parent() {
            var children = claim("k").of("east", CIVILIAN).group("children").total(5);
            var civilians = claim("c").of("east", CIVILIAN).total(3);

            assertThat(figures(toll(cell("east", ALL), children, civilians))).isEqualTo("3/3/3");
        }
    }

    @Test
    void one_claimant_alone_is_a_single_origin_however_many_carry_it() {
        var toll = toll(OWN_59, claim("again").carriedBy("dpa").total(59));

        assertThat(toll.flags()).extracting(f -> f.mark()).containsExactly(Mark.SINGLE_ORIGIN);
    }

    @Test
    void a_figure_nobody_could_verify_is_marked() {
        assertThat(marks(toll(claim("u").verification(Verification.UNVERIFIED).total(4))))
                .containsExactly(Mark.UNVERIFIED);
    }

    @Test
    void a_figure_left_behind_by_the_conflict_is_stale() {
        assertThat(marks(toll(
                        OWN_59,
                        claim("w")
                                .by("west-mod")
                                .of("west", MILITARY)
                                .to("2020-10-20")
                                .total(3))))
                .containsExactly(Mark.STALE);
    }

    @Test
    void a_claimant_of_many_incidents_and_names_still_fits_a_message() {
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < 200; i++) {
            claims.add(
                    claim("i" + i).from("2020-09-28").incident("incident " + i).increment(1));
            claims.add(claim("n" + i).item("person " + i));
        }
        var view = Reconciliation.of(WAR, claims, Question.LIVE);
        var toll = toll(cell("east", MILITARY), claims.toArray(Claim[]::new));

        assertThat(figures(toll)).isEqualTo("200/200/200");
        assertThat(toll.named()).isEqualTo(200);
        assertThat(view.positions().getFirst().named()).hasSize(Position.MOST_NAMED);
        assertThat(toll.flags()).allMatch(flag -> flag.claims().size() <= Flag.MOST_CLAIMS);
    }
}
