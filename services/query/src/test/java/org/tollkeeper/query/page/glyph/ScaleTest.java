package org.tollkeeper.query.page.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest(name = "{0} people need a scale to {1}")
    @CsvSource({"0, 4", "3, 4", "7, 8", "16, 20", "59, 60", "95, 100", "550, 600", "1240, 1500", "30000, 30000"})
    void a_scale_ends_at_the_next_round_number(long people, long most) {
        assertThat(Scale.over(LongStream.of(people)).most()).isEqualTo(most);
    }

    @Test
    void its_marks_are_round_and_begin_at_zero() {
        assertThat(new Scale(60).marks()).isEqualTo(List.of(0L, 20L, 40L, 60L));
    }

    @Test
    void places_are_linear_from_zero() {
        var scale = new Scale(100);

        assertThat(scale.place(50)).isEqualTo((scale.place(0) + scale.place(100)) / 2);
    }
}
