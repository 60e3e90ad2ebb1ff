package org.tollkeeper.query.view;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.effective.Fate.State;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.domain.toll.View;

/// Why figures changed between two times of knowledge: each row that differs, as it was known then and as it was
/// known later, and the claims that came, went or changed their standing in between.
///
/// @param rows those that differ, in order
public record Comparison(Conflict conflict, Question before, Question after, List<Row> rows) {
    public Comparison {
        rows = List.copyOf(rows);
    }

    /// @param before absent where nobody had spoken of it
    /// @param after absent where nobody speaks of it any more
    /// @param moved the claims about the row that came, went or changed their standing; for a roll-up those of
    ///     its parts. The first of them where they are very many
    /// @param movedInAll how many they are
    public record Row(
            Cell cell, @Nullable Toll before, @Nullable Toll after, List<Moved> moved, long movedInAll) {
        public Row {
            moved = List.copyOf(moved);
        }

        /// Whether a number or a word differs, rather than only what they rest on.
        public boolean movesFigure() {
            return !Objects.equals(Standing.of(before), Standing.of(after));
        }
    }

    /// A claim whose standing is another.
    ///
    /// @param before absent where it had not been recorded
    public record Moved(Claim claim, @Nullable State before, Fate after) {}

    public static Comparison of(View before, View after, Predicate<Cell> wanted) {
        var moves = new Moves(
                Integer.MAX_VALUE,
                byCell(after.tolls()).keySet(),
                byCell(before.tolls()).keySet());
        moved(before, after).forEach(moves::take);
        return of(after.conflict(), before.question(), after.question(), before.tolls(), after.tolls(), moves, wanted);
    }

    /// @param moves the claims behind the rows
    public static Comparison of(
            Conflict conflict,
            Question before,
            Question after,
            List<Toll> tollsBefore,
            List<Toll> tollsAfter,
            Moves moves,
            Predicate<Cell> wanted) {
        var was = byCell(tollsBefore);
        var is = byCell(tollsAfter);
        var cells = new LinkedHashSet<>(is.keySet());
        cells.addAll(was.keySet());
        var rows = cells.stream()
                .filter(wanted)
                .filter(cell -> !Objects.equals(was.get(cell), is.get(cell)))
                .sorted(new CellOrder(conflict))
                .map(cell -> new Row(cell, was.get(cell), is.get(cell), moves.of(cell), moves.inAll(cell)))
                .toList();
        return new Comparison(conflict, before, after, rows);
    }

    private static Map<Cell, Toll> byCell(List<Toll> tolls) {
        var byCell = new LinkedHashMap<Cell, Toll>();
        tolls.forEach(toll -> byCell.put(toll.cell(), toll));
        return byCell;
    }

    private static List<Moved> moved(View before, View after) {
        var was = before.fates().stream()
                .collect(Collectors.toMap(fate -> new Content(fate), Fate::state, (one, _) -> one));
        return after.fates().stream()
                .filter(fate -> was.get(new Content(fate)) != fate.state())
                .map(fate -> new Moved(fate.claim(), was.get(new Content(fate)), fate))
                .toList();
    }

    /// Two contents may have been recorded under one id: each has a fate of its own.
    private record Content(Claim claim) {
        Content(Fate fate) {
            this(fate.claim());
        }
    }
}
