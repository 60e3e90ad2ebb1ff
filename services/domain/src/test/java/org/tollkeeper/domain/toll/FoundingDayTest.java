package org.tollkeeper.domain.toll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tollkeeper.domain.Telling.WAR;
import static org.tollkeeper.domain.Telling.all;
import static org.tollkeeper.domain.Telling.cell;
import static org.tollkeeper.domain.Telling.claim;
import static org.tollkeeper.domain.claim.Category.ALL;
import static org.tollkeeper.domain.claim.Category.CIVILIAN;
import static org.tollkeeper.domain.claim.Category.MILITARY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Flag.Mark;
import org.tollkeeper.domain.ledger.Use;
import org.tollkeeper.domain.ledger.Use.Role;

/// The worked example of the method: each row of it, and each variation that must hold. East stands for the Armenian
/// side, west for Azerbaijan.
class FoundingDayTest {

    private static final List<Claim> DAY = List.of(
            claim("t16").to("2020-09-27T14:30:00Z").total(16),
            claim("i15")
                    .from("2020-09-27T14:30:00Z")
                    .to("2020-09-28T07:00:00Z")
                    .carriedBy("reuters")
                    .increment(15),
            claim("t32").to("2020-09-28T07:00:00Z").carriedBy("reuters").total(32),
            claim("i27").from("2020-09-28").to("2020-09-28T15:36:00Z").increment(27),
            claim("t58").to("2020-09-28T15:36:00Z").total(58),
            claim("i28").from("2020-09-28").story("afp", "evening", "1").increment(28),
            claim("t59").story("afp", "evening", "1").total(59),
            claim("w7").by("west-mod").of("west", CIVILIAN).total(7),
            claim("e2").by("east-health").of("east", CIVILIAN).total(2),
            claim("s9").by("afp").sum(9, cell("west", CIVILIAN), cell("east", CIVILIAN)),
            claim("s68").by("afp").sum(68, cell("east", MILITARY), cell("east", CIVILIAN), cell("west", CIVILIAN)),
            claim("nd").by("west-mod").of("west", MILITARY).notDisclosed(),
            claim("officer")
                    .by("west-mod")
                    .verification(Verification.UNVERIFIED)
                    .item("a battalion commander"),
            claim("teaser")
                    .by("west-mod")
                    .from("2020-09-27")
                    .to("2020-09-28T10:00:00Z")
                    .increment(new Quantity.AtLeast(13, 12, "over a dozen")),
            claim("old-war").by("afp").from("1988-02-20").to("1994-05-12").context(30_000));

    private static Toll toll(List<Claim> claims, String side, Category category) {
        return Reconciliation.of(WAR, claims, Question.LIVE).tolls().stream()
                .filter(t -> t.cell().equals(cell(side, category)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Claim> without(String... ids) {
        return DAY.stream().filter(c -> !List.of(ids).contains(c.id())).toList();
    }

    private static void assertFigures(Toll toll, long low, long best, long high) {
        assertThat(List.of(toll.low(), toll.best(), toll.high())).containsExactly(low, best, high);
    }

    @Test
    void the_military_toll_is_the_latest_total_and_absorbs_every_step() {
        var toll = toll(DAY, "east", MILITARY);

        assertFigures(toll, 59, 59, 59);
        assertThat(toll.state()).isEqualTo(CellState.REPORTED);
        assertThat(toll.through()).isEqualTo(Moment.parse("2020-09-28T18:00:00Z"));
        assertThat(toll.contested()).isEmpty();
        assertThat(toll.openEnded()).isFalse();
    }

    @Test
    void twenty_eight_more_printed_three_times_is_one_statement_inside_the_total() {
        var printed = all(
                DAY,
                claim("i28b").from("2020-09-28").carriedBy("trt-world").increment(28),
                claim("i28c").from("2020-09-28").carriedBy("dpa").increment(28));

        assertFigures(toll(printed, "east", MILITARY), 59, 59, 59);
        assertThat(Reconciliation.explain(WAR, printed, Question.LIVE, cell("east", MILITARY))
                        .orElseThrow()
                        .ledgers()
                        .getFirst()
                        .lines())
                .contains(new Use(List.of("i28", "i28b", "i28c"), Role.ABSORBED, Figure.NOTHING));
    }

    @Test
    void nine_civilians_are_seven_and_two_with_nothing_left_over() {
        assertFigures(toll(DAY, "west", CIVILIAN), 7, 7, 7);
        assertFigures(toll(DAY, "east", CIVILIAN), 2, 2, 2);
        assertThat(Reconciliation.of(WAR, DAY, Question.LIVE).checks())
                .extracting(Check::sum, Check::residual, Check::feasible)
                .containsExactly(tuple("s68", 0L, true), tuple("s9", 0L, true));
    }

    @Test
    void what_is_withheld_is_never_zero_and_never_what_a_sum_leaves() {
        var toll = toll(DAY, "west", MILITARY);

        assertThat(toll.state()).isEqualTo(CellState.NOT_DISCLOSED);
        assertThat(toll.low()).isNull();
        assertThat(toll.best()).isNull();
        assertThat(toll.high()).isNull();
    }

    @Test
    void the_conflict_reads_at_least_68() {
        var toll = toll(DAY, "ALL", ALL);

        assertFigures(toll, 68, 68, 68);
        assertThat(toll.atLeast()).isTrue();
        assertThat(toll.rollup()).isEqualTo(Toll.Rollup.PARTS);
    }

    @Test
    void a_named_officer_adds_nothing_and_is_listed() {
        assertThat(toll(DAY, "east", MILITARY).named()).isEqualTo(1);
        assertThat(toll(DAY, "east", MILITARY)).returns(59L, Toll::best);
    }

    @Test
    void an_earlier_war_is_context() {
        assertThat(Reconciliation.of(WAR, DAY, Question.LIVE).fates())
                .filteredOn(f -> f.claim().id().equals("old-war"))
                .extracting(f -> f.state().name())
                .containsExactly("CONTEXT");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void order_and_redelivery_change_nothing(long seed) {
        var shuffled = new ArrayList<>(DAY);
        shuffled.addAll(DAY.subList(0, 7));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Reconciliation.of(WAR, shuffled, Question.LIVE))
                .isEqualTo(Reconciliation.of(WAR, DAY, Question.LIVE));
    }

    @Test
    void as_the_day_goes_on_the_figure_is_the_last_one_said_by_then() {
        assertThat(List.of(at("2020-09-27T15:00:00Z"), at("2020-09-28T12:00:00Z"), at("2020-09-28T16:00:00Z")))
                .containsExactly(16L, 32L, 58L);
    }

    private static long at(String instant) {
        return Reconciliation.of(WAR, DAY, new Question(Moment.parse(instant), null)).tolls().stream()
                .filter(t -> t.cell().equals(cell("east", MILITARY)))
                .mapToLong(Toll::best)
                .sum();
    }

    @Test
    void the_next_days_totals_stand_and_a_base_that_cannot_be_is_marked() {
        var next = all(
                DAY,
                claim("i26")
                        .from("2020-09-28T18:00:00Z")
                        .to("2020-09-29T10:00:00Z")
                        .increment(26),
                claim("t84").to("2020-09-29T10:00:00Z").total(84));
        assertFigures(toll(next, "east", MILITARY), 84, 84, 84);

        var later = all(
                next,
                claim("i23")
                        .from("2020-09-29T10:00:00Z")
                        .to("2020-09-30T10:00:00Z")
                        .increment(23),
                claim("t104").to("2020-09-30T10:00:00Z").total(104));
        assertFigures(toll(later, "east", MILITARY), 104, 104, 104);
        assertThat(toll(later, "east", MILITARY).quality())
                .contains(new Flag(Mark.BASE_MISMATCH, -3L, List.of("i23", "t104")));
    }

    @Test
    void killing_the_story_falls_back_to_58() {
        var kill = claim("kill").by("afp").retracts(new StoryRef("afp", "evening", "1"), true);

        assertFigures(toll(all(DAY, kill), "east", MILITARY), 58, 58, 58);
    }

    @Test
    void an_adversary_raises_the_ceiling_and_nothing_else() {
        var toll = toll(all(DAY, claim("a550").by("west-mod").total(550)), "east", MILITARY);

        assertFigures(toll, 59, 59, 550);
        assertThat(toll.highExclAdversary()).isEqualTo(59);
        assertThat(toll.contested()).containsExactly(new Flag(Mark.ADVERSARY_EXCEEDS, List.of("a550", "t59")));
    }

    @Test
    void an_older_monitor_that_stands_higher_is_disagreement() {
        var toll = toll(
                all(DAY, claim("m61").by("icrc").to("2020-09-28T12:00:00Z").total(new Quantity.AtLeast(61))),
                "east",
                MILITARY);

        assertFigures(toll, 59, 61, 61);
        assertThat(toll.openEnded()).isTrue();
        assertThat(toll.contested()).extracting(Flag::mark).containsExactly(Mark.NEUTRAL_EXCEEDS_OWN);
    }

    @Test
    void five_more_with_no_new_total_gives_64() {
        var toll = toll(
                all(
                        DAY,
                        claim("i5")
                                .from("2020-09-28T18:00:00Z")
                                .to("2020-09-28T22:00:00Z")
                                .increment(5)),
                "east",
                MILITARY);

        assertFigures(toll, 64, 64, 64);
    }

    @Test
    void what_a_sum_leaves_for_one_silent_cell_is_derived() {
        var claims = without("w7");

        assertThat(toll(claims, "west", CIVILIAN))
                .returns(CellState.DERIVED, Toll::state)
                .returns(7L, Toll::best);
        assertThat(toll(claims, "west", MILITARY).state()).isEqualTo(CellState.NOT_DISCLOSED);
    }

    @Test
    void adding_every_step_up_would_give_86_and_is_wrong() {
        assertThat(16 + 15 + 27 + 28).isEqualTo(86);
        assertThat(toll(DAY, "east", MILITARY).best()).isEqualTo(59);
    }
}
