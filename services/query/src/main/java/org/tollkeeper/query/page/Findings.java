package org.tollkeeper.query.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Toll;

/// Everything the page is made from: the same values as the JSON, laid out by harm, category and side.
///
/// @param tolls in order
/// @param positions in order
public record Findings(
        Conflict conflict,
        List<Toll> tolls,
        List<Position> positions,
        List<Fate> fates,
        Told.ClaimsById byId,
        Names names) {
    public Findings {
        tolls = List.copyOf(tolls);
        positions = List.copyOf(positions);
        fates = List.copyOf(fates);
    }

    public static Findings of(
            Conflict conflict, List<Toll> tolls, List<Position> positions, List<Fate> fates, Told.ClaimsById byId) {
        return new Findings(conflict, tolls, positions, fates, byId, Names.of(conflict, fates));
    }

    /// What is first to be told: for each side, its killed in the first category of which anything is known.
    List<Lead> lead() {
        return Arrays.stream(Category.values())
                .filter(category ->
                        rows(category, Harm.KILLED).stream().anyMatch(toll -> toll.state() != CellState.NO_CLAIM))
                .findFirst()
                .stream()
                .flatMap(category ->
                        sides(category, Harm.KILLED).stream().map(side -> new Cell(side, category, Harm.KILLED)))
                .map(this::lead)
                .toList();
    }

    private Lead lead(Cell cell) {
        return told(cell).map(told -> Lead.of(told, conflict.start())).orElseGet(() -> Lead.silence(cell, names));
    }

    /// One table for each harm of which anything was said.
    List<Table> tables() {
        return Arrays.stream(Harm.values())
                .filter(harm ->
                        tolls.stream().anyMatch(t -> isOfASide(t) && t.cell().harm() == harm))
                .map(harm -> Table.of(harm, this))
                .toList();
    }

    /// The categories a table tells, the sum of a side last; left out where it would repeat the only part.
    List<Category> categories(Harm harm) {
        var all = Arrays.stream(Category.values())
                .filter(category -> !rows(category, harm).isEmpty())
                .toList();
        boolean repeats = all.size() == 2
                && all.contains(Category.ALL)
                && rows(Category.ALL, harm).stream().allMatch(t -> t.rollup() == Toll.Rollup.PARTS);
        return repeats ? all.subList(0, 1) : all;
    }

    /// The highest figures a table has to hold.
    LongStream highs(Harm harm) {
        return tolls.stream()
                .filter(t -> isOfASide(t) && t.cell().harm() == harm)
                .flatMap(t -> Stream.ofNullable(t.high()))
                .mapToLong(Long::longValue);
    }

    /// The sides a band of a table tells: all of the conflict's, and others of which something was said.
    List<String> sides(Category category, Harm harm) {
        var sides = new ArrayList<>(conflict.sides().stream().map(Side::id).toList());
        rows(category, harm).stream()
                .map(toll -> toll.cell().side())
                .filter(side -> !sides.contains(side))
                .forEach(sides::add);
        return sides;
    }

    Optional<Told> told(Cell cell) {
        return tolls.stream().filter(t -> t.cell().equals(cell)).findFirst().map(this::told);
    }

    /// The sub-counts of a cell.
    List<Told> groups(Cell parent) {
        return tolls.stream()
                .filter(t -> t.cell().group() != null && t.cell().withoutGroup().equals(parent))
                .map(this::told)
                .toList();
    }

    /// The conflict's own rows, killed first.
    List<Toll> together() {
        return tolls.stream()
                .filter(t -> !isOfASide(t) && t.cell().group() == null)
                .sorted(Comparator.comparing(t -> t.cell().harm()))
                .toList();
    }

    /// The rows of all sides, without their sub-counts.
    List<Toll> rows(Category category, Harm harm) {
        return tolls.stream()
                .filter(t -> isOfASide(t)
                        && t.cell().group() == null
                        && t.cell().category() == category
                        && t.cell().harm() == harm)
                .toList();
    }

    private Told told(Toll toll) {
        return new Told(
                toll,
                positions.stream().filter(p -> p.cell().equals(toll.cell())).toList(),
                names,
                byId);
    }

    private static boolean isOfASide(Toll toll) {
        return !toll.cell().side().equals(Cell.ALL_SIDES);
    }
}
