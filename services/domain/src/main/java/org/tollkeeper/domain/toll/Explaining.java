package org.tollkeeper.domain.toll;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.OfCell;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Digests;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.ledger.Positions;
import org.tollkeeper.domain.ledger.Reading;
import org.tollkeeper.domain.ledger.StandingPosition;
import org.tollkeeper.domain.toll.Explanation.Account;
import org.tollkeeper.domain.toll.Explanation.Bound;

/// Retells how a toll came about, from the same claims by the same steps.
final class Explaining {

    private final Outlook outlook;
    private final Cell cell;
    private final Toll toll;
    private final List<StandingPosition> positions;
    private final Currency currency;

    private Explaining(Outlook outlook, Toll toll, Reading reading) {
        this.outlook = outlook;
        this.toll = toll;
        this.cell = toll.cell();
        this.positions = outlook.standing().stream()
                .filter(p -> p.position().cell().equals(cell))
                .toList();
        this.currency = new Currency(
                positions.stream().map(StandingPosition::position).toList(),
                cell.harm().isLevel(),
                reading);
    }

    /// Why the toll of `cell` is what it is; empty when no claim speaks of it.
    static Optional<Explanation> of(
            Conflict conflict, Codebook codebook, Collection<Claim> claims, Question question, Cell cell) {
        var view = Reconciliation.of(conflict, codebook, claims, question);
        var reading = Reading.of(conflict, codebook, question.at());
        var counted = view.fates().stream().filter(Explaining::isCounted).toList();
        var standing = Positions.of(conflict, counted, reading, new Digests());
        return of(
                new Outlook(conflict, question, view.tolls(), view.positions(), view.checks(), null, standing),
                cell,
                reading,
                Transfer.among(counted.stream().map(Fate::claim).toList(), codebook).stream()
                        .filter(transfer -> transfer.touches(cell))
                        .toList(),
                view.fates().stream()
                        .filter(f -> f.state() != Fate.State.COUNTED && speaksOf(cell, f.claim()))
                        .toList());
    }

    /// The same from what was worked out to explain it.
    static Optional<Explanation> of(
            Outlook outlook, Cell cell, Reading reading, List<Transfer> transfers, List<Fate> uncounted) {
        return outlook.tolls().stream()
                .filter(t -> t.cell().equals(cell))
                .findFirst()
                .map(toll -> new Explaining(outlook, toll, reading).explanation(transfers, uncounted));
    }

    private static boolean isCounted(Fate fate) {
        return fate.state() == Fate.State.COUNTED || fate.state() == Fate.State.DISCOUNTED;
    }

    private Explanation explanation(List<Transfer> transfers, List<Fate> uncounted) {
        var parts = parts();
        return new Explanation(
                toll,
                parts.isEmpty() && toll.state() != CellState.DERIVED ? bounds() : List.of(),
                positions.stream()
                        .map(p -> new Account(p.position(), standing(p.position()), p.uses()))
                        .toList(),
                parts,
                outlook.checks().stream()
                        .filter(check ->
                                check.parts().stream().anyMatch(p -> p.cell().equals(cell)))
                        .toList(),
                transfers,
                uncounted);
    }

    private static boolean speaksOf(Cell cell, Claim claim) {
        return claim.says() instanceof OfCell says && says.cell().equals(cell);
    }

    private List<Toll> parts() {
        if (cell.category() != Category.ALL || cell.group() != null) {
            return List.of();
        }
        boolean wholeConflict = cell.side().equals(Cell.ALL_SIDES);
        return outlook.tolls().stream()
                .filter(t -> t.cell().harm() == cell.harm() && t.cell().group() == null)
                .filter(t -> !t.cell().equals(cell))
                .filter(t -> wholeConflict
                        ? t.cell().category() == Category.ALL
                        : t.cell().side().equals(cell.side()))
                .toList();
    }

    private String standing(Position position) {
        if (position.figure() == null) {
            return "Gives no figure.";
        }
        if (Currency.isDenial(position)) {
            return "An adversary's zero admits nothing.";
        }
        return currency.current().contains(position)
                ? "Current."
                : currency.outgrowing(position)
                        .map(later -> "Outgrown by " + later.claimant() + ", who later stands at "
                                + Currency.figure(later).stated() + ".")
                        .orElse("Replaced by a later figure of the same standing.");
    }

    private List<Bound> bounds() {
        var current = currency.current();
        var speaking = current.stream().filter(p -> !Currency.isAdversary(p)).toList();
        return List.of(
                bound(
                        "low",
                        toll.low(),
                        CellToll.standingForLow(currency, current),
                        Figure::low,
                        "The smallest admitted or verified figure that stands."),
                bound(
                        "best",
                        toll.best(),
                        CellToll.standingForBest(currency),
                        Figure::stated,
                        "The largest figure of those who know."),
                bound("high", toll.high(), current, Figure::high, "The largest current figure of anyone."),
                bound(
                        "highExclAdversary",
                        toll.highExclAdversary(),
                        speaking,
                        Figure::high,
                        "The largest current figure, adversaries aside."));
    }

    private Bound bound(
            String name, @Nullable Long value, List<Position> standing, ToLongFunction<Figure> end, String why) {
        if (value == null) {
            return new Bound(name, null, List.of(), "Nobody who could set it gives a figure.");
        }
        var setBy = standing.stream()
                .filter(p -> end.applyAsLong(Currency.figure(p)) == value)
                .map(Position::claimant)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Bound(name, value, setBy, setBy.isEmpty() ? otherwise() : why);
    }

    private String otherwise() {
        return toll.best() == null
                ? "As many as a neutral vouches for by name; nobody who could set it gives a figure."
                : "Held at or below best.";
    }
}
