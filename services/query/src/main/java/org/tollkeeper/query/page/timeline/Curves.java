package org.tollkeeper.query.page.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.dossier.Past;
import org.tollkeeper.query.page.words.Names;

/// Works out the curves of some rows. A row can only move at an instant at which the time of one of its claims has
/// passed, so only these are asked for.
final class Curves {
    /// Beyond this many instants every second one is left out, and so on; the last one never is. Each takes a look at
    /// every claim about the rows, so where these are very many there are fewer instants.
    private static final int MOST = 120;

    private static final int FEWEST = 20;
    private static final int MOST_LOOKED_AT = 600_000;

    private final List<Cell> cells;
    private final Names names;
    private final Past past;

    Curves(List<Cell> cells, Names names, Past past) {
        this.cells = cells;
        this.names = names;
        this.past = past;
    }

    /// @param knownAt as known then; absent for all that is known
    List<Curve> asKnown(@Nullable Instant knownAt, @Nullable Moment until) {
        var instants = instants(knownAt, until);
        var seen = past.tolls(instants.stream().<Moment>map(Moment.At::new).toList(), knownAt);
        return cells.stream().map(cell -> curve(cell, instants, seen)).toList();
    }

    private List<Instant> instants(@Nullable Instant knownAt, @Nullable Moment until) {
        var zone = names.conflict().timeZone();
        var ends = past.ends(knownAt).stream()
                .filter(end -> until == null || !end.isAfter(until.latest(zone)))
                .toList();
        int every = Math.ceilDiv(Math.max(ends.size(), 1), most(MOST));
        return IntStream.range(0, ends.size())
                .filter(i -> i % every == 0 || i == ends.size() - 1)
                .mapToObj(ends::get)
                .toList();
    }

    /// How many times the claims may be looked at.
    int most(int usual) {
        return Math.clamp(MOST_LOOKED_AT / Math.max(1, past.claims()), Math.min(FEWEST, usual), usual);
    }

    private Curve curve(Cell cell, List<Instant> instants, List<List<Toll>> seen) {
        var steps = new ArrayList<Curve.Step>();
        for (int i = 0; i < instants.size(); i++) {
            var toll = toll(seen.get(i), cell);
            boolean isNew =
                    steps.isEmpty() ? speaks(toll) : !rests(steps.getLast().toll(), toll);
            if (isNew) {
                steps.add(new Curve.Step(instants.get(i), toll));
            }
        }
        return new Curve(cell, names.side(cell.side()), steps);
    }

    /// A row begins with the first who speaks of it.
    private static boolean speaks(@Nullable Toll toll) {
        return toll != null && toll.state() != CellState.NO_CLAIM;
    }

    /// Whether a row rests on the same claims: what another side's claim did is no step of this one.
    private static boolean rests(@Nullable Toll before, @Nullable Toll after) {
        return before != null && after != null && before.digest().equals(after.digest());
    }

    private static @Nullable Toll toll(List<Toll> tolls, Cell cell) {
        return tolls.stream()
                .filter(toll -> toll.cell().equals(cell))
                .findFirst()
                .orElse(null);
    }
}
