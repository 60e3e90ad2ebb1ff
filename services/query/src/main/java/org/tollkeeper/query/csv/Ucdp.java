package org.tollkeeper.query.csv;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Toll;

/// A row in the words of the Uppsala Conflict Data Program: whose soldiers, which civilians, and the remainder,
/// of whom it is not known what they were. Best figures of people killed; together they are the row's own best.
///
/// @param tolls all of the view, by cell
record Ucdp(Conflict conflict, Map<Cell, Toll> tolls) {

    static Ucdp of(Conflict conflict, List<Toll> tolls) {
        return new Ucdp(conflict, tolls.stream().collect(Collectors.toMap(Toll::cell, Function.identity())));
    }

    /// The first two sides, as the conflict lists them; empty where it has fewer.
    String side(int place) {
        return conflict.sides().size() > place ? conflict.sides().get(place).name() : "";
    }

    /// An adversary's figure alone is no deaths at low and best, and all of it at high.
    static @Nullable Long orNone(Toll toll, @Nullable Long value) {
        return value == null && toll.state() == CellState.ADVERSARY_ONLY ? Long.valueOf(0) : value;
    }

    @Nullable
    Long deaths(Toll row, int place) {
        return sum(soldiers(row, place));
    }

    String state(Toll row, int place) {
        return state(soldiers(row, place));
    }

    @Nullable
    Long civilians(Toll row) {
        return sum(civilianCells(row));
    }

    String civiliansState(Toll row) {
        return state(civilianCells(row));
    }

    /// What is left of the row's best when soldiers of the first two sides and civilians are taken away.
    @Nullable
    Long unknown(Toll row) {
        var best = orNone(row, row.best());
        if (row.cell().harm() != Harm.KILLED || best == null) {
            return null;
        }
        long known = Stream.of(deaths(row, 0), deaths(row, 1), civilians(row))
                .filter(Objects::nonNull)
                .mapToLong(Objects::requireNonNull)
                .sum();
        return Math.max(0, best - known);
    }

    private List<Cell> soldiers(Toll row, int place) {
        if (conflict.sides().size() <= place) {
            return List.of();
        }
        return within(row, conflict.sides().get(place).id(), Category.MILITARY);
    }

    private List<Cell> civilianCells(Toll row) {
        return Stream.concat(
                        conflict.sides().stream().map(side -> side.id()), Stream.of(Cell.UNALIGNED, Cell.UNATTRIBUTED))
                .flatMap(side -> within(row, side, Category.CIVILIAN).stream())
                .toList();
    }

    /// The cell, or its group, where the row counts its people and anybody spoke of it.
    private List<Cell> within(Toll row, String side, Category category) {
        var cell = row.cell();
        boolean counts = cell.harm() == Harm.KILLED
                && (cell.side().equals(Cell.ALL_SIDES) || cell.side().equals(side))
                && (cell.category() == Category.ALL || cell.category() == category);
        var asked = new Cell(side, category, Harm.KILLED, cell.group());
        return counts && tolls.containsKey(asked) ? List.of(asked) : List.of();
    }

    private @Nullable Long sum(List<Cell> cells) {
        var known = cells.stream()
                .map(tolls::get)
                .filter(Objects::nonNull)
                .map(toll -> orNone(toll, toll.best()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return known.isEmpty()
                ? null
                : Long.valueOf(known.stream().mapToLong(Long::longValue).sum());
    }

    /// The state of each, where they differ; so that a sum over a part that is not known does not look whole.
    private String state(List<Cell> cells) {
        return cells.stream()
                .map(tolls::get)
                .filter(Objects::nonNull)
                .map(toll -> toll.state().name())
                .distinct()
                .collect(Collectors.joining("+"));
    }
}
