package org.tollkeeper.query.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.Toll;

/// The order in which cells are told: sides as the conflict lists them, then people of no side, of a side
/// unknown, and everybody; categories and harms as declared; a group after its parent.
public final class CellOrder implements Comparator<Cell> {
    private final Map<String, Integer> places = new HashMap<>();

    public CellOrder(Conflict conflict) {
        conflict.sides().forEach(side -> places.put(side.id(), places.size()));
        List.of(Cell.UNALIGNED, Cell.UNATTRIBUTED, Cell.ALL_SIDES).forEach(side -> places.put(side, places.size()));
    }

    public List<Toll> tolls(Iterable<Toll> tolls) {
        return sorted(tolls, Comparator.comparing(Toll::cell, this));
    }

    public List<Position> positions(Iterable<Position> positions) {
        return sorted(
                positions,
                Comparator.comparing(Position::cell, this)
                        .thenComparing(Position::claimant)
                        .thenComparing(Position::stance));
    }

    @Override
    public int compare(Cell one, Cell other) {
        return Comparator.comparingInt(this::place)
                .thenComparing(Cell::side)
                .thenComparing(Cell::category)
                .thenComparing(Cell::harm)
                .thenComparing(CellOrder::group)
                .compare(one, other);
    }

    /// A side that a later definition no longer lists comes last, rather than nowhere.
    private int place(Cell cell) {
        return places.getOrDefault(cell.side(), places.size());
    }

    private static String group(Cell cell) {
        return cell.group() == null ? "" : cell.group();
    }

    private static <T> List<T> sorted(Iterable<T> values, Comparator<T> order) {
        var list = new ArrayList<T>();
        values.forEach(list::add);
        list.sort(order);
        return List.copyOf(list);
    }
}
