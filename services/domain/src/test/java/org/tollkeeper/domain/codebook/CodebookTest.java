package org.tollkeeper.domain.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tollkeeper.domain.Telling.WAR;
import static org.tollkeeper.domain.Telling.claim;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;

class CodebookTest {

    private static final String ANOTHER = """
            vague.dozens = 24
            tier.NEUTRAL.ALL = ESTABLISHED
            tier.OWN.ALL = REPORTED
            tier.ADVERSARY.ALL = REPORTED
            tier.PRESS.ALL = REPORTED
            hours.possible-merge = 6
            days.stale = 30
            """;

    @Test
    void the_standard_one_reads_vague_numerals_as_the_method_says() {
        assertThat(List.of("several", "dozens", "scores", "hundreds", "Thousands"))
                .extracting(Codebook.STANDARD::fewest)
                .containsExactly(
                        OptionalLong.of(3),
                        OptionalLong.of(12),
                        OptionalLong.of(20),
                        OptionalLong.of(100),
                        OptionalLong.of(1000));
        assertThat(Codebook.STANDARD.fewest("oodles")).isEmpty();
    }

    @Test
    void those_that_come_with_the_product_read_the_same_words_and_none_in_favour_of_more() {
        assertThat(Codebook.SHIPPED)
                .allSatisfy(name -> assertThat(Codebook.named(name))
                        .hasValueSatisfying(
                                codebook -> assertThat(codebook.vague().keySet())
                                        .isEqualTo(Codebook.STANDARD.vague().keySet())));
        var strict = Codebook.named("strict-1").orElseThrow();
        assertThat(strict.vague())
                .allSatisfy((word, fewest) -> assertThat(fewest)
                        .isLessThanOrEqualTo(Codebook.STANDARD.fewest(word).orElseThrow()));
    }

    @Test
    void admission_and_verification_are_established() {
        assertThat(Codebook.STANDARD.tier(Stance.OWN, Category.MILITARY)).isEqualTo(Tier.ESTABLISHED);
        assertThat(Codebook.STANDARD.tier(Stance.OWN, Category.CIVILIAN)).isEqualTo(Tier.REPORTED);
        assertThat(Codebook.STANDARD.tier(Stance.ADVERSARY, Category.CIVILIAN)).isEqualTo(Tier.ESTABLISHED);
        assertThat(Codebook.STANDARD.tier(Stance.ADVERSARY, Category.MILITARY)).isEqualTo(Tier.ADVERSARY);
    }

    @Test
    void another_one_reads_the_same_claims_otherwise() throws IOException {
        var another = Codebook.read("another", new StringReader(ANOTHER));
        var claims = List.of(claim("c").by("west-mod").total(new Quantity.Vague("dozens", 12, null)));

        assertThat(Reconciliation.of(WAR, claims, Question.LIVE)
                        .tolls()
                        .getLast()
                        .best())
                .isNull();
        assertThat(Reconciliation.of(WAR, another, claims, Question.LIVE)
                        .tolls()
                        .getLast()
                        .best())
                .isEqualTo(24);
    }

    @Test
    void a_line_it_does_not_know_or_misses_is_named() {
        assertThatThrownBy(() -> Codebook.read("x", new StringReader(ANOTHER + "colour = red")))
                .hasMessageContaining("'colour'");
        assertThatThrownBy(() -> Codebook.read("x", new StringReader("vague.few = 3")))
                .hasMessage("codebook 'x' has no line 'tier.OWN.ALL'");
        assertThat(Codebook.named("../../etc/passwd")).isEmpty();
    }
}
