package org.tollkeeper.query.page.now;

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
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.page.glyph.Scale;
import org.tollkeeper.query.page.shell.Parameter;
import org.tollkeeper.query.page.shell.Visit;
import org.tollkeeper.query.page.words.Lead;
import org.tollkeeper.query.page.words.Names;
import org.tollkeeper.query.page.words.Told;

/// Everything the page is made from: the same values as the JSON, laid out by harm, category and side.
///
/// @param tolls in order
/// @param positions in order
public record Findings(Visit visit, List<Toll> tolls, List<Position> positions, Told.ClaimsById byId, Names names) {
    public Findings {
        tolls = tolls.stream()
                .filter(toll -> visit.rows().test(toll.cell()) && visit.states().test(toll))
                .toList();
        positions = List.copyOf(positions);
    }

    private Conflict conflict() {
        return visit.conflict();
    }

    /// What is first to be told: for each side, its killed in the first category of which anything is known.
    public List<Lead> lead() {
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

    /// What is said of one row, in a sentence or more.
    public Lead lead(Cell cell) {
        return told(cell).map(told -> Lead.of(told, conflict().start())).orElseGet(() -> Lead.silence(cell, names));
    }

    /// One table for each harm of which anything was said.
    public List<Table> tables() {
        return Arrays.stream(Harm.values())
                .filter(harm ->
                        tolls.stream().anyMatch(t -> isOfASide(t) && t.cell().harm() == harm))
                .map(harm -> Table.of(harm, this))
                .toList();
    }

    /// The categories a table tells, the sum of a side last; left out where it would repeat the only part.
    public List<Category> categories(Harm harm) {
        var all = Arrays.stream(Category.values())
                .filter(category -> !rows(category, harm).isEmpty())
                .toList();
        boolean repeats = all.size() == 2
                && all.contains(Category.ALL)
                && rows(Category.ALL, harm).stream().allMatch(t -> t.rollup() == Toll.Rollup.PARTS);
        return repeats ? all.subList(0, 1) : all;
    }

    /// The one scale of a table.
    public Scale scale(Harm harm) {
        return visit.address().get(Parameter.SCALE).equals("log")
                ? Scale.logarithmic(highs(harm))
                : Scale.over(highs(harm));
    }

    private LongStream highs(Harm harm) {
        return tolls.stream()
                .filter(t -> isOfASide(t) && t.cell().harm() == harm)
                .flatMap(t -> Stream.ofNullable(t.high()))
                .mapToLong(Long::longValue);
    }

    /// The sides a band of a table tells: all of the conflict's, and others of which something was said. Where rows of
    /// one state are asked for, nothing is said of any other.
    public List<String> sides(Category category, Harm harm) {
        var sides = new ArrayList<>(conflict().sides().stream()
                .map(Side::id)
                .filter(side -> visit.states().names().isEmpty() && visit.rows().asksSide(side))
                .toList());
        rows(category, harm).stream()
                .map(toll -> toll.cell().side())
                .filter(side -> !sides.contains(side))
                .forEach(sides::add);
        return sides;
    }

    /// Every cell that the tables tell, sub-counts and sums of a side aside.
    public Stream<Cell> cells() {
        return Arrays.stream(Harm.values())
                .flatMap(harm -> categories(harm).stream()
                        .filter(category -> category != Category.ALL)
                        .flatMap(category ->
                                sides(category, harm).stream().map(side -> new Cell(side, category, harm))));
    }

    public Optional<Toll> toll(Cell cell) {
        return tolls.stream().filter(t -> t.cell().equals(cell)).findFirst();
    }

    public Optional<Told> told(Cell cell) {
        return toll(cell).map(this::told);
    }

    /// The sub-counts of a cell.
    public List<Told> groups(Cell parent) {
        return tolls.stream()
                .filter(t -> t.cell().group() != null && t.cell().withoutGroup().equals(parent))
                .map(this::told)
                .toList();
    }

    /// The conflict's own rows, killed first.
    public List<Toll> together() {
        return tolls.stream()
                .filter(t -> !isOfASide(t) && t.cell().group() == null)
                .sorted(Comparator.comparing(t -> t.cell().harm()))
                .toList();
    }

    /// The rows of all sides, without their sub-counts.
    public List<Toll> rows(Category category, Harm harm) {
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
