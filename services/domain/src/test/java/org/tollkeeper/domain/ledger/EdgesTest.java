package org.tollkeeper.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.domain.Ask.figures;
import static org.tollkeeper.domain.Ask.marks;
import static org.tollkeeper.domain.Ask.toll;
import static org.tollkeeper.domain.Telling.claim;

import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Quantity.About;
import org.tollkeeper.domain.ledger.Flag.Mark;

/// Where two rules of one claimant's ledger meet: method R0, R2 and R3.
class EdgesTest {

    @Test
    void a_total_at_midnight_and_the_day_that_begins_then_do_not_overlap() {
        assertThat(toll(
                        claim("t").to("2020-10-01T00:00:00Z").total(50),
                        claim("i").from("2020-10-01").to("2020-10-01").increment(7)))
                .satisfies(toll -> assertThat(figures(toll)).isEqualTo("57/57/57"))
                .satisfies(toll -> assertThat(marks(toll)).isEmpty());
    }

    @Test
    void a_total_printed_with_its_origin_and_without_is_one_total() {
        var said =
                claim("a").to("2020-10-01").since("2020-09-27").carriedBy("afp").total(59);
        var bare = claim("b").to("2020-10-01").since(null).carriedBy("dpa").total(59);

        assertThat(marks(toll(said, bare))).isEmpty();
    }

    @Test
    void a_rounded_total_said_again_moves_the_date_and_absorbs_nothing() {
        assertThat(figures(toll(
                        claim("a").to("2020-10-01").total(new About(200, null)),
                        claim("i").from("2020-10-02").to("2020-10-02").increment(7),
                        claim("b").to("2020-10-03").total(new About(200, null)))))
                .isEqualTo("157/207/256");
    }

    @Test
    void a_rounded_total_below_an_earlier_one_is_a_regression() {
        assertThat(marks(toll(
                        claim("a").to("2020-10-01").total(50),
                        claim("b").to("2020-10-02").total(new About(20, null)))))
                .contains(Mark.REGRESSION);
    }

    @Test
    void a_month_stands_with_its_last_day() {
        assertThat(figures(toll(
                        claim("a").to("2020-10-30").total(50),
                        claim("b").to("2020-10-31").total(55),
                        claim("m").to("2020-10").total(56))))
                .isEqualTo("55/55/56");
    }

    @Test
    void of_an_instant_and_the_day_around_it_the_lower_is_the_earlier() {
        var morning = claim("a").to("2020-09-28T07:00:00Z").total(16);
        var evening = claim("c").to("2020-09-28T18:00:00Z").total(60);

        assertThat(toll(morning, claim("b").to("2020-09-28").total(59)))
                .satisfies(toll -> assertThat(figures(toll)).isEqualTo("59/59/59"))
                .satisfies(toll -> assertThat(marks(toll)).isEmpty());
        assertThat(figures(toll(evening, claim("b").to("2020-09-28").total(55))))
                .isEqualTo("60/60/60");
    }

    @Test
    void steps_before_the_only_origin_are_a_count_of_their_own() {
        assertThat(figures(toll(
                        claim("i").from("2020-10-05").to("2020-10-05").increment(3),
                        claim("t").since("2020-10-10").to("2020-10-12").total(5))))
                .isEqualTo("8/8/8+");
    }

    @Test
    void only_two_carriers_far_apart_may_have_printed_two_statements() {
        var morning = claim("a").from("2020-10-01").to("2020-10-01").saidAt("2020-10-01T06:00:00Z");
        var night = claim("b").from("2020-10-01").to("2020-10-01").saidAt("2020-10-01T23:00:00Z");

        assertThat(marks(toll(
                        morning.carriedBy("afp").increment(4),
                        night.carriedBy("afp").increment(4))))
                .doesNotContain(Mark.POSSIBLE_MERGE);
        assertThat(marks(toll(
                        morning.carriedBy("afp").increment(4),
                        night.carriedBy("dpa").increment(4))))
                .contains(Mark.POSSIBLE_MERGE);
    }
}
