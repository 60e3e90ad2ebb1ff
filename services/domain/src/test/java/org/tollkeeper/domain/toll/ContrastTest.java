package org.tollkeeper.domain.toll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tollkeeper.domain.Telling.WAR;
import static org.tollkeeper.domain.Telling.cell;
import static org.tollkeeper.domain.Telling.claim;
import static org.tollkeeper.domain.claim.Category.ALL;
import static org.tollkeeper.domain.claim.Category.CIVILIAN;
import static org.tollkeeper.domain.claim.Category.MILITARY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.RandomClaims;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Quantity.Vague;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.codebook.Tier;
import org.tollkeeper.domain.toll.Contrast.Choice.Rank;
import org.tollkeeper.domain.toll.Contrast.Choice.Word;
import org.tollkeeper.domain.toll.Contrast.Difference;

/// The same claims through the standard codebook and through the strict one that comes with it.
class ContrastTest {

    private static final Codebook STRICT = Codebook.named("strict-1").orElseThrow();

    private static List<Difference> differences(Claim... claims) {
        return Reconciliation.contrast(WAR, STRICT, List.of(claims), Question.LIVE)
                .differences();
    }

    @Test
    void a_word_that_means_fewer_is_named_with_its_claims() {
        var differences = differences(claim("c").by("icrc").total(new Vague("several dozen", 36, null)));

        assertThat(differences)
                .extracting(
                        Difference::cell, d -> d.toll().best(), d -> d.other().best(), Difference::why)
                .containsExactly(
                        tuple(cell("ALL", ALL), 36L, 24L, List.of(new Word("several dozen", 36, 24, List.of("c")))),
                        tuple(
                                cell("east", MILITARY),
                                36L,
                                24L,
                                List.of(new Word("several dozen", 36, 24, List.of("c")))),
                        tuple(cell("east", ALL), 36L, 24L, List.of(new Word("several dozen", 36, 24, List.of("c")))));
    }

    @Test
    void a_claimant_of_another_rank_is_named_with_its_claims() {
        var civilians = cell("east", CIVILIAN);
        var difference = differences(
                        claim("own").of("east", CIVILIAN).total(30),
                        claim("less").by("west-mod").of("east", CIVILIAN).total(12))
                .stream()
                .filter(d -> d.cell().equals(civilians))
                .findFirst()
                .orElseThrow();

        assertThat(difference.fields()).containsExactly("low");
        assertThat(difference.toll()).returns(12L, Toll::low);
        assertThat(difference.other()).returns(30L, Toll::low);
        assertThat(difference.why())
                .containsExactly(new Rank(
                        civilians, "west-mod", Stance.ADVERSARY, Tier.ESTABLISHED, Tier.ADVERSARY, List.of("less")));
    }

    @Test
    void the_press_alone_is_a_ceiling_and_no_figure() {
        var difference = differences(claim("p").by("afp").total(70)).get(1);

        assertThat(difference.fields()).containsExactly("low", "best", "highExclAdversary", "state");
        assertThat(difference.other())
                .returns(70L, Toll::high)
                .returns(null, Toll::best)
                .returns(CellState.ADVERSARY_ONLY, Toll::state);
    }

    @Test
    void what_no_choice_bears_on_is_left_out() {
        assertThat(differences(claim("own").total(59), claim("m").by("icrc").total(61)))
                .isEmpty();
    }

    @Test
    void a_figure_that_a_sum_leaves_owes_its_difference_to_the_other_parts() {
        var differences = differences(
                claim("press").by("afp").total(59),
                claim("s").by("icrc").sum(66, cell("east", MILITARY), cell("east", CIVILIAN)));

        assertThat(differences)
                .filteredOn(d -> d.cell().equals(cell("east", CIVILIAN)))
                .singleElement()
                .returns(CellState.DERIVED, d -> d.toll().state())
                .returns(CellState.NO_CLAIM, d -> d.other().state())
                .returns(
                        List.of(new Rank(
                                cell("east", MILITARY),
                                "afp",
                                Stance.PRESS,
                                Tier.REPORTED,
                                Tier.ADVERSARY,
                                List.of("press"))),
                        Difference::why);
    }

    private static LongStream seeds() {
        return RandomClaims.seeds(100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void order_changes_nothing_and_every_difference_has_a_choice_behind_it(long seed) {
        var claims = new RandomClaims(seed).some(40);
        var shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(seed));
        var contrast = Reconciliation.contrast(WAR, STRICT, claims, Question.LIVE);

        assertThat(Reconciliation.contrast(WAR, STRICT, shuffled, Question.LIVE))
                .isEqualTo(contrast);
        assertThat(contrast.differences()).noneMatch(d -> d.why().isEmpty());
    }
}
