package org.tollkeeper.domain.toll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.domain.Ask.fate;
import static org.tollkeeper.domain.Ask.figures;
import static org.tollkeeper.domain.Ask.toll;
import static org.tollkeeper.domain.Telling.cell;
import static org.tollkeeper.domain.Telling.claim;
import static org.tollkeeper.domain.claim.Category.CIVILIAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Flag.Mark;

/// What a denial denies, and that it subtracts nothing: method R4 and R8.
class DenialsTest {

    private static final Cell CIVILIANS = cell("east", CIVILIAN);
    private static final Claim OWN_30 = claim("own").of("east", CIVILIAN).total(30);
    private static final Claim ZERO =
            claim("zero").by("west-mod").of("east", CIVILIAN).total(0);

    @Test
    void an_adversarys_zero_denies_what_others_count() {
        var toll = toll(CIVILIANS, OWN_30, ZERO);

        assertThat(figures(toll)).isEqualTo("30/30/30");
        assertThat(toll.contested()).containsExactly(new Flag(Mark.DENIED, List.of("own", "zero")));
        assertThat(fate("own", OWN_30, ZERO)).isEqualTo("COUNTED");
    }

    @Test
    void an_adversarys_zero_discounts_the_press() {
        var press = claim("p").by("afp").of("east", CIVILIAN).total(40);

        assertThat(fate("p", OWN_30, press, ZERO)).isEqualTo("DISCOUNTED");
        assertThat(figures(toll(CIVILIANS, OWN_30, press, ZERO))).isEqualTo("30/30/40");
    }

    @Test
    void an_adversary_that_says_more_than_zero_elsewhen_denies_nothing_with_it() {
        var press = claim("p").by("afp").of("east", CIVILIAN).total(40);
        var conceded = claim("two")
                .by("west-mod")
                .of("east", CIVILIAN)
                .to("2020-10-01")
                .total(2);

        assertThat(fate("p", press, ZERO, conceded)).isEqualTo("COUNTED");
        assertThat(toll(CIVILIANS, press, ZERO, conceded).contested()).isEmpty();
    }

    @Test
    void an_adversarys_denial_is_of_anybodys_figure() {
        var denial = claim("no").by("west-mod").of("east", CIVILIAN).denial(null);

        assertThat(toll(CIVILIANS, OWN_30, denial).contested())
                .containsExactly(new Flag(Mark.DENIED, List.of("no", "own")));
    }

    @Test
    void nobody_denies_what_is_said_of_a_later_time() {
        var later = claim("a").by("west-mod").to("2020-10-05").total(550);
        var denial = claim("no").to("2020-10-01").denial(null);

        assertThat(fate("a", later, denial)).isEqualTo("COUNTED");
        assertThat(fate("a", later, claim("no").to("2020-10-05").denial(null))).isEqualTo("DISCOUNTED");
        assertThat(toll(later, denial).contested()).containsExactly(new Flag(Mark.DENIED, List.of("no")));
    }
}
