package org.tollkeeper.domain.toll;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Assertion.Sum;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.ledger.StandingPosition;
import org.tollkeeper.domain.toll.Equation.Term;
import org.tollkeeper.domain.toll.Fewest.Item;

/// The fewest claims that contradict each other where a combined figure cannot hold, the least by sorted ids among
/// equals: method R6. No sets of claims are tried out: parts that are too many clash by the fewest of their claims
/// that exceed the total, parts that are too few by one claim each.
final class SmallestClash {

    private final Equation equation;
    private final Parts parts;

    private SmallestClash(Equation equation, Parts parts) {
        this.equation = equation;
        this.parts = parts;
    }

    /// @param narrowing the sums of the same instant that hold
    /// @return ids, sorted, the sum's among them
    static List<String> of(Equation equation, List<Equation> narrowing, Parts parts) {
        var clash = new SmallestClash(equation, parts);
        var claims = new TreeSet<>(clash.withParts());
        if (claims.isEmpty()) {
            claims.addAll(clash.withSums(narrowing));
        }
        claims.add(equation.claim().id());
        return List.copyOf(claims);
    }

    /// Claims of the parts that clash with the sum alone; none where the parts alone leave room for it.
    private List<String> withParts() {
        var given = equation.terms().stream().map(Term::given).reduce(Interval.NOTHING, Interval::plus);
        var total = equation.bound();
        if (given.low() > total.high()) {
            return new Fewest(equation.terms().stream().flatMap(this::floors).toList(), total.high()).ids();
        }
        return given.high() < total.low()
                ? equation.terms().stream().flatMap(this::ceiling).toList()
                : List.of();
    }

    /// The claims that hold a part up: for each cell in it, each claimant's by themselves.
    private Stream<List<List<Item>>> floors(Term term) {
        var printed = term.variable().printed();
        return printed != null
                ? Stream.of(
                        List.of(List.of(new Item(List.of(printed), term.given().low()))))
                : leaves(term.cell())
                        .map(leaf -> speaking(leaf).map(Composition::floor).toList());
    }

    /// Of the claims that each give a part an upper end, the least by id.
    private Stream<String> ceiling(Term term) {
        var printed = term.variable().printed();
        return printed != null
                ? Stream.of(printed)
                : leaves(term.cell())
                        .flatMap(this::speaking)
                        .flatMap(p -> Composition.ceilings(p, term.given().high()))
                        .min(Comparator.naturalOrder())
                        .stream();
    }

    private Stream<StandingPosition> speaking(Cell cell) {
        return parts.standing(cell, time()).stream()
                .filter(p -> p.position().cell().equals(cell)
                        && p.position().figure() != null
                        && !Currency.isAdversary(p.position()));
    }

    /// The cells that a part's figure is added up from; the part itself where it is no roll-up, or stands directly.
    private Stream<Cell> leaves(Cell part) {
        return parts.toll(part, time())
                        .filter(toll -> toll.rollup() == Toll.Rollup.PARTS)
                        .isEmpty()
                ? Stream.of(part)
                : parts.standing(part, time()).stream()
                        .map(p -> p.position().cell())
                        .map(cell -> part.side().equals(Cell.ALL_SIDES)
                                ? new Cell(cell.side(), Category.ALL, cell.harm())
                                : cell)
                        .distinct()
                        .filter(cell -> !cell.equals(part))
                        .flatMap(this::leaves);
    }

    /// The fewest sums that leave no number together with this one, and what the parts in question stand on.
    private List<String> withSums(List<Equation> narrowing) {
        var clash = ClashingSums.of(equation, narrowing);
        var sums = clash.equations().stream().map(e -> e.claim().id());
        var figures = clash.needed().stream()
                .flatMap(variable -> variable.printed() != null
                        ? Stream.of(variable.printed())
                        : leaves(variable.cell()).flatMap(this::speaking).flatMap(p -> p.bearing().stream()));
        return Stream.concat(sums, figures).toList();
    }

    private Moment time() {
        return ((Sum) equation.claim().says()).window().to();
    }
}
