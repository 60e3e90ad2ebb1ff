package org.tollkeeper.query.page.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.dossier.Past;
import org.tollkeeper.query.page.words.Said;
import org.tollkeeper.query.page.words.Times;

/// The table of revisions of one row: a line for each event date, a column for each moment of knowledge. What had not
/// happened yet is blank.
public record Grid(String label, List<String> columns, List<Line> lines) {
    private static final int MOST_LINES = 24;
    private static final int MOST_COLUMNS = 10;

    public Grid {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    public record Line(String at, List<Entry> entries) {
        public Line {
            entries = List.copyOf(entries);
        }
    }

    /// @param figure as known then; empty where it lay ahead
    /// @param step how it differs from what was known a column before; empty where it does not
    public record Entry(String figure, String step) {}

    static Grid of(Curve curve, List<Instant> stops, Past past) {
        var known = last(stops, MOST_COLUMNS);
        var at = last(curve.steps().stream().map(Curve.Step::at).toList(), MOST_LINES);
        var tolls = past.tolls(
                at.stream().<@Nullable Moment>map(Moment.At::new).toList(), new ArrayList<@Nullable Instant>(known));
        var lines = IntStream.range(0, at.size())
                .mapToObj(i -> line(curve.cell(), at.get(i), i, known, tolls))
                .toList();
        return new Grid(curve.label(), known.stream().map(Times::of).toList(), lines);
    }

    /// @param tolls by time of knowledge, then by line
    private static Line line(Cell cell, Instant at, int place, List<Instant> known, List<List<List<Toll>>> tolls) {
        var entries = new ArrayList<Entry>();
        Toll before = null;
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).isBefore(at)) {
                entries.add(new Entry("", ""));
                continue;
            }
            var toll = toll(tolls.get(i).get(place), cell);
            entries.add(new Entry(Said.figure(toll), Said.step(before, toll)));
            before = toll;
        }
        return new Line(Times.of(at), entries);
    }

    private static @Nullable Toll toll(List<Toll> tolls, Cell cell) {
        return tolls.stream()
                .filter(toll -> toll.cell().equals(cell))
                .findFirst()
                .orElse(null);
    }

    private static <T> List<T> last(List<T> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }
}
