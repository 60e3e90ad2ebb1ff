package org.tollkeeper.aggregator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Category;

class HeldTest {
    private final Held held = new Held();

    @Test
    void a_conflict_that_changed_is_due_at_once_and_then_not_before_its_pace() {
        assertThat(held.isDue(100)).isTrue();

        held.settled(100, 101, 5);
        assertThat(held.isDue(1_000)).isFalse();

        held.define(Fiction.CONFLICT);
        assertThat(held.isDue(105)).isFalse();
        assertThat(held.isDue(106)).isTrue();
    }

    @Test
    void one_that_is_slow_to_evaluate_is_left_as_long_to_take_in_claims() {
        held.settled(100, 140, 5);
        held.file(Fiction.total("a", "observers", "north", Category.MILITARY, 1));

        assertThat(held.isDue(179)).isFalse();
        assertThat(held.isDue(180)).isTrue();
    }
}
