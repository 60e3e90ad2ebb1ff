package org.tollkeeper.query.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Quantity;

class NumbersTest {

    @Test
    void a_number_promises_no_more_than_its_source_did() {
        assertThat(Numbers.worded(new Quantity.Exact(1240))).isEqualTo("1,240");
        assertThat(Numbers.worded(new Quantity.AtLeast(13, 12, "over a dozen")))
                .isEqualTo("“over a dozen” (at least 13)");
        assertThat(Numbers.worded(new Quantity.AtMost(30, null))).isEqualTo("at most 30");
        assertThat(Numbers.worded(new Quantity.About(1600, null))).isEqualTo("about 1,600");
        assertThat(Numbers.worded(new Quantity.Range(300, 320L, 342L, null))).isEqualTo("300 to 342, best 320");
    }

    @Test
    void an_open_end_is_said_and_not_drawn_from_the_figure() {
        var open = new Figure(61, 61, 61, true);

        assertThat(Numbers.standing(open)).isEqualTo("at least 61");
        assertThat(Numbers.putAt(open)).isEqualTo("61 or more");
        assertThat(Numbers.standing(new Figure(50, 55, 60, false))).isEqualTo("50 to 60");
    }
}
