package org.tollkeeper.query.page.timeline;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.toll.Toll;

/// One row through event time: at each instant at which something new was true, what could be said by then.
///
/// @param steps the earliest first; a step holds until the next one, the last one only at its own instant
public record Curve(Cell cell, String label, List<Step> steps) {
    public Curve {
        steps = List.copyOf(steps);
    }

    /// @param toll absent where nobody had spoken of the row
    public record Step(Instant at, @Nullable Toll toll) {
        @Nullable
        Long best() {
            return toll == null ? null : toll.best();
        }
    }

    /// The numbers that a scale has to hold.
    LongStream highs() {
        return steps.stream()
                .flatMap(step -> Stream.ofNullable(step.toll()))
                .flatMap(toll -> Stream.ofNullable(toll.high()))
                .mapToLong(Long::longValue);
    }
}
