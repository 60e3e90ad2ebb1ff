package org.tollkeeper.query.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Toll;

/// How figures grew: what each row stood at, at each step, all as known at one time.
///
/// @param question as known when; its `at` is the last step
public record Series(Conflict conflict, Question question, Steps steps, List<Line> lines) {
    public Series {
        lines = List.copyOf(lines);
    }

    /// One row through time.
    public record Line(Cell cell, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /// @param toll absent before anybody spoke of the row
    public record Point(Moment at, @Nullable Toll toll) {}

    /// @param tolls at each of the steps' instants
    public static Series of(
            Conflict conflict, Steps steps, @Nullable Instant knownAt, List<List<Toll>> tolls, Predicate<Cell> wanted) {
        var moments = steps.moments(conflict.timeZone());
        var lines = new ArrayList<Line>();
        tolls.stream()
                .flatMap(List::stream)
                .map(Toll::cell)
                .filter(wanted)
                .distinct()
                .sorted(new CellOrder(conflict))
                .forEach(cell -> lines.add(line(cell, moments, tolls)));
        return new Series(conflict, new Question(moments.getLast(), knownAt), steps, lines);
    }

    private static Line line(Cell cell, List<Moment> moments, List<List<Toll>> tolls) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < moments.size(); i++) {
            points.add(new Point(moments.get(i), toll(cell, tolls.get(i))));
        }
        return new Line(cell, points);
    }

    private static @Nullable Toll toll(Cell cell, List<Toll> tolls) {
        return tolls.stream()
                .filter(toll -> toll.cell().equals(cell))
                .findFirst()
                .orElse(null);
    }
}
