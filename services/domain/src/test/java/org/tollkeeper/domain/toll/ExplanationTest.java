package org.tollkeeper.domain.toll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.domain.Telling.WAR;
import static org.tollkeeper.domain.Telling.cell;
import static org.tollkeeper.domain.Telling.claim;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.RandomClaims;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.ledger.Use;
import org.tollkeeper.domain.ledger.Use.Role;

class ExplanationTest {

    private static Explanation explain(Claim... claims) {
        return Reconciliation.explain(WAR, List.of(claims), Question.LIVE, cell("east", Category.MILITARY))
                .orElseThrow();
    }

    @Test
    void each_claim_has_its_place_in_the_sum() {
        var explanation = explain(
                claim("t58").to("2020-09-28T15:00:00Z").total(58),
                claim("i28").from("2020-09-28").increment(28),
                claim("t59").total(59),
                claim("i5").from("2020-09-29").to("2020-09-29").increment(5));

        assertThat(explanation.ledgers().getFirst().lines())
                .containsExactlyInAnyOrder(
                        new Use(List.of("t58"), Role.SUPERSEDED, Figure.NOTHING),
                        new Use(List.of("i28"), Role.ABSORBED, Figure.NOTHING),
                        new Use(List.of("t59"), Role.ANCHOR, Figure.of(59)),
                        new Use(List.of("i5"), Role.ADDED, Figure.of(5)));
    }

    @Test
    void each_end_says_who_sets_it() {
        var explanation =
                explain(claim("own").total(59), claim("a").by("west-mod").total(550));

        assertThat(explanation.bounds())
                .extracting(b -> b.name() + " " + b.value() + " by " + b.setBy())
                .containsExactly(
                        "low 59 by [east-mod]",
                        "best 59 by [east-mod]",
                        "high 550 by [west-mod]",
                        "highExclAdversary 59 by [east-mod]");
    }

    @Test
    void each_end_is_set_by_whoever_the_rule_asks_though_the_press_has_outgrown_them() {
        var explanation = explain(
                claim("own").total(59), claim("p").by("afp").to("2020-09-30").total(70));

        assertThat(explanation.bounds())
                .extracting(b -> b.name() + " " + b.value() + " by " + b.setBy())
                .startsWith("low 59 by [east-mod]", "best 70 by [afp]");
    }

    @Test
    void a_floor_of_names_says_so() {
        var low = explain(claim("n").by("icrc").item("A. B.")).bounds().getFirst();

        assertThat(low.why())
                .isEqualTo("As many as a neutral vouches for by name; nobody who could set it gives a figure.");
    }

    @Test
    void what_no_longer_speaks_says_who_outgrew_it() {
        var explanation = explain(
                claim("own").total(59),
                claim("old").by("icrc").to("2020-09-27T20:00:00Z").total(41));

        assertThat(explanation.ledgers())
                .extracting(Explanation.Account::standing)
                .containsExactly("Current.", "Outgrown by east-mod, who later stands at 59.");
    }

    @Test
    void what_does_not_count_is_listed_with_the_reason() {
        var explanation = explain(
                claim("own").total(59),
                claim("gone").by("icrc").total(70),
                claim("r").by("editor").retracts("gone"));

        assertThat(explanation.uncounted())
                .extracting(f -> f.claim().id() + " " + f.state() + " by " + f.by())
                .containsExactly("gone WITHDRAWN by r");
    }

    private static LongStream seeds() {
        return RandomClaims.seeds(500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_lines_of_every_ledger_add_up_to_its_figure(long seed) {
        var claims = new RandomClaims(seed).some(40);
        for (var toll : Reconciliation.of(WAR, claims, Question.LIVE).tolls()) {
            var explanation = Reconciliation.explain(WAR, claims, Question.LIVE, toll.cell())
                    .orElseThrow();
            assertThat(explanation.toll()).isEqualTo(toll);
            for (var ledger : explanation.ledgers()) {
                var sum = ledger.lines().stream().map(Use::adds).reduce(Figure.NOTHING, Figure::plus);
                var figure = Objects.requireNonNullElse(ledger.position().figure(), Figure.NOTHING);
                assertThat(List.of(sum.low(), sum.stated(), sum.high()))
                        .isEqualTo(List.of(figure.low(), figure.stated(), figure.high()));
            }
        }
    }
}
