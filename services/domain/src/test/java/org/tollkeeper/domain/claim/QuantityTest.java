package org.tollkeeper.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.domain.claim.Quantity.About;
import org.tollkeeper.domain.claim.Quantity.AtLeast;
import org.tollkeeper.domain.claim.Quantity.AtMost;
import org.tollkeeper.domain.claim.Quantity.Exact;
import org.tollkeeper.domain.claim.Quantity.Range;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({"1600, 1550, 1649", "50, 45, 54", "59, 59, 59", "30000, 25000, 34999", "0, 0, 0", "105, 105, 105"})
    void about_is_half_the_last_significant_unit_to_either_side(long value, long low, long high) {
        assertThat(new About(value, null))
                .returns(low, Quantity::low)
                .returns(OptionalLong.of(high), Quantity::high)
                .returns(value, Quantity::stated);
    }

    @Test
    void the_stated_figure_is_best_else_the_number_else_low_else_high() {
        assertThat(new Range(5, 7L, 9L, null).stated()).isEqualTo(7);
        assertThat(new Exact(59).stated()).isEqualTo(59);
        assertThat(new Range(5, null, 9L, null).stated()).isEqualTo(5);
        assertThat(new AtMost(40, null).stated()).isEqualTo(40);
    }

    @Test
    void over_twelve_is_printed_12_and_stands_at_13() {
        assertThat(new AtLeast(13, 12, "over a dozen"))
                .returns(OptionalLong.of(12), Quantity::printed)
                .returns(13L, Quantity::stated)
                .returns(true, Quantity::isOpenEnded);
    }

    @Test
    void a_number_of_people_is_never_negative_and_never_out_of_order() {
        assertThatThrownBy(() -> new Exact(-1)).hasMessage("value is -1; a number of people is never negative");
        assertThatThrownBy(() -> new AtLeast(Long.MAX_VALUE)).hasMessageContaining("is at most 10000000000");
        assertThatThrownBy(() -> new Range(9, null, 5L, null))
                .hasMessage("low 9 is above high 5; low <= best <= high must hold");
        assertThatThrownBy(() -> new Range(0, 3L, 0L, null))
                .hasMessage("best 3 is above high 0; low <= best <= high must hold");
    }
}
