package org.tollkeeper.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.domain.claim.Category.ALL;
import static org.tollkeeper.domain.claim.Category.CIVILIAN;
import static org.tollkeeper.domain.claim.Category.MILITARY;
import static org.tollkeeper.domain.claim.Harm.KILLED;
import static org.tollkeeper.domain.claim.Harm.KILLED_OR_WOUNDED;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Evidence;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.claim.Window;

/// What the founding day needs, told of two fictional states.
class SampleDayTest {
    private static final Moment NOW = new Moment.At(Instant.parse("2031-05-14T15:00:00Z"));
    private static final Moment TODAY = Moment.parse("2031-05-14");
    private static final Moment SUNDAY = Moment.parse("2031-05-11");

    @Test
    void a_step_and_the_total_it_brings_about_are_two_claims() {
        var claims = claims(
                "PORTH - Another 15 servicemen were killed on Wednesday, Halmar's defence ministry said, bringing its "
                        + "military death toll to 32.");

        assertThat(claims)
                .extracting(Claim::says)
                .containsExactly(
                        new Assertion.Increment(
                                cell("HAL", MILITARY, KILLED), new Quantity.Exact(15), new Window(TODAY, TODAY), null),
                        new Assertion.Total(
                                cell("HAL", MILITARY, KILLED),
                                new Quantity.Exact(32),
                                new Window(null, NOW, true),
                                null));
        assertThat(claims).extracting(c -> c.claimant().name()).containsOnly("Halmar's defence ministry");
        assertThat(claims).extracting(Claim::standing).containsOnly(Standing.PUBLISHED);
    }

    @Test
    void a_combined_toll_lists_the_cells_that_add_up_to_it() {
        var claims = claims(
                "PORTH - Halmar's army said 59 of its soldiers had been killed since fighting began on Sunday.\n\n"
                        + "The reported death toll of both sides together stood at 68, including nine civilians: seven in Teveria and two "
                        + "Halmaris.");

        var army = cell("HAL", MILITARY, KILLED);
        var ours = cell("HAL", CIVILIAN, KILLED);
        var theirs = cell("TEV", CIVILIAN, KILLED);
        var window = new Window(SUNDAY, NOW, true);
        assertThat(claims)
                .extracting(Claim::says)
                .containsExactly(
                        new Assertion.Total(army, new Quantity.Exact(59), window, SUNDAY),
                        new Assertion.Sum(List.of(army, theirs, ours), new Quantity.Exact(68), window, SUNDAY),
                        new Assertion.Sum(List.of(theirs, ours), new Quantity.Exact(9), window, SUNDAY),
                        new Assertion.Total(theirs, new Quantity.Exact(7), window, SUNDAY),
                        new Assertion.Total(ours, new Quantity.Exact(2), window, SUNDAY));
        assertThat(claims.get(2).partOf()).isEqualTo(claims.get(1).id());
        assertThat(claims.get(3).partOf()).isEqualTo(claims.get(2).id());
    }

    @Test
    void figures_that_are_not_released_are_not_zero() {
        var claims =
                claims("Teveria has released no figures on military casualties since the fighting began on Sunday.");

        assertThat(claims)
                .extracting(Claim::says)
                .containsExactly(new Assertion.NotDisclosed(
                        cell("TEV", MILITARY, KILLED_OR_WOUNDED), new Window(SUNDAY, NOW, true)));
    }

    @Test
    void a_named_person_waits_for_an_editor_and_keeps_its_doubt() {
        var claims = claims(
                "Teveria's army said that Colonel Davit Remo, commander of a Halmari battalion, had been killed. The "
                        + "report could not be independently verified.");

        assertThat(claims)
                .extracting(Claim::says)
                .containsExactly(
                        new Assertion.Item(cell("HAL", MILITARY, KILLED), "Davit Remo", new Window(null, NOW, true)));
        assertThat(claims.getFirst().verification()).isEqualTo(Verification.UNVERIFIED);
        assertThat(claims.getFirst().standing()).isEqualTo(Standing.PROPOSED);
    }

    @Test
    void a_teaser_and_another_war_claim_nothing() {
        var extraction = extract("The quarrel goes back to a war that claimed 30,000 lives.\n\n"
                + "READ MORE: Over a dozen Halmari soldiers killed");

        assertThat(extraction.claims()).isEmpty();
        assertThat(extraction.suppressed())
                .extracting(Extraction.Suppressed::reason)
                .containsExactly("CONTEXT: another war", "stands in the teaser");
    }

    @Test
    void evidence_is_cut_from_the_story_as_it_stands() {
        var body = "PORTH - \u201cNine soldiers\u00a0died,\u201d the Halmari army said.";
        var evidence = claims(body).getFirst().evidence();

        int at = body.indexOf("Nine");
        assertThat(evidence).isEqualTo(new Evidence("Nine soldiers\u00a0died", at, at + 18));
    }

    @Test
    void everybody_together_is_one_sum_over_the_sides() {
        assertThat(claims("At least 30 people have died on both sides, a mediator said."))
                .extracting(Claim::says)
                .containsExactly(new Assertion.Sum(
                        List.of(cell("HAL", ALL, KILLED), cell("TEV", ALL, KILLED)),
                        new Quantity.AtLeast(30),
                        new Window(null, NOW, true),
                        Moment.parse("2000-01-01")));
    }

    private static Cell cell(String side, Category category, Harm harm) {
        return new Cell(side, category, harm);
    }

    private static List<Claim> claims(String body) {
        return extract(body).claims();
    }

    private static Extraction extract(String body) {
        return new RuleExtractor().extract(Stories.story(null, body), Stories.HALMAR_TEVERIA);
    }
}
