package org.tollkeeper.query.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.effective.EffectiveSet;
import org.tollkeeper.query.view.Comparison.Moved;

/// The claims behind the rows of a comparison, told one after the other; of each row the first are kept, as recorded.
public final class Moves {
    private static final Comparator<Moved> AS_RECORDED = Comparator.comparing(Moved::claim, EffectiveSet.AS_RECORDED);

    private final int most;
    private final Set<Cell> rows;
    private final Map<Cell, PriorityQueue<Moved>> first = new HashMap<>();
    private final Map<Cell, Long> inAll = new HashMap<>();

    /// @param most how many of each row are kept
    public Moves(int most, Set<Cell> rows, Set<Cell> further) {
        this.most = most;
        this.rows = new HashSet<>(rows);
        this.rows.addAll(further);
    }

    public void take(Moved moved) {
        rows(moved.claim()).distinct().filter(rows::contains).forEach(row -> {
            inAll.merge(row, 1L, Long::sum);
            var kept = first.computeIfAbsent(row, _ -> new PriorityQueue<>(AS_RECORDED.reversed()));
            kept.add(moved);
            if (kept.size() > most) {
                kept.remove();
            }
        });
    }

    List<Moved> of(Cell row) {
        var kept = first.get(row);
        if (kept == null) {
            return List.of();
        }
        var inOrder = new ArrayList<>(kept);
        inOrder.sort(AS_RECORDED);
        return inOrder;
    }

    long inAll(Cell row) {
        return inAll.getOrDefault(row, 0L);
    }

    /// The rows that a claim may stand behind: its cells, and the roll-ups over them.
    private static Stream<Cell> rows(Claim claim) {
        return switch (claim.says()) {
            case Assertion.OfCell one -> rows(one.cell());
            case Assertion.Sum sum -> sum.parts().stream().flatMap(Moves::rows);
            case Assertion.OnRecord _ -> Stream.empty();
        };
    }

    private static Stream<Cell> rows(Cell cell) {
        return cell.group() != null
                ? Stream.of(cell)
                : Stream.of(
                        cell,
                        new Cell(cell.side(), Category.ALL, cell.harm()),
                        new Cell(Cell.ALL_SIDES, Category.ALL, cell.harm()));
    }
}
