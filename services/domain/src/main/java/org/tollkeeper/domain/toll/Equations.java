package org.tollkeeper.domain.toll;

import java.util.Comparator;
import java.util.Optional;
import org.tollkeeper.domain.claim.Assertion.Count;
import org.tollkeeper.domain.claim.Assertion.Increment;
import org.tollkeeper.domain.claim.Assertion.Sum;
import org.tollkeeper.domain.claim.Assertion.Total;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.codebook.Tier;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.ledger.Positions;
import org.tollkeeper.domain.toll.Equation.Term;
import org.tollkeeper.domain.toll.Equation.Variable;

/// Puts each combined figure beside its parts: the figures that its own story printed, else the parts' tolls at its
/// time: method R6. A sum over a stretch of days only, which is no running total, has no toll to be held against.
final class Equations {

    private final Conflict conflict;
    private final Codebook codebook;
    private final Parts parts;

    Equations(Conflict conflict, Codebook codebook, Parts parts) {
        this.conflict = conflict;
        this.codebook = codebook;
        this.parts = parts;
    }

    Equation of(Claim claim) {
        var sum = (Sum) claim.says();
        boolean running = isRunning(sum);
        return new Equation(
                claim,
                codebook.figure(sum.quantity()),
                sum.parts().stream()
                        .distinct()
                        .map(cell -> term(claim, cell, running))
                        .toList(),
                running);
    }

    /// By the latest time, then by when they were said.
    Comparator<Claim> inTime() {
        var zone = conflict.timeZone();
        return Comparator.comparing((Claim c) -> time(c).latest(zone))
                .thenComparing(
                        c -> c.statedAt() == null ? null : c.statedAt().latest(zone),
                        Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Claim::id);
    }

    private boolean isRunning(Sum sum) {
        var zone = conflict.timeZone();
        var from = sum.window().from();
        return sum.origin() != null
                || from == null
                || !from.day(zone).isAfter(conflict.start().day(zone));
    }

    private Term term(Claim claim, Cell cell, boolean running) {
        boolean trusted = !isAdversarys(claim, cell);
        var printed = printed(claim, cell, running);
        if (printed.isPresent()) {
            var figure = codebook.figure(((Count) printed.get().says()).quantity());
            return new Term(new Variable(cell, printed.get().id()), figure, false, trusted);
        }
        var toll = running ? parts.toll(cell, time(claim)) : Optional.<Toll>empty();
        return new Term(
                new Variable(cell, null),
                toll.flatMap(Equations::figure).orElse(null),
                toll.filter(t -> t.state() == CellState.NOT_DISCLOSED).isPresent(),
                trusted);
    }

    /// From low to the highest figure that is no adversary's; open-ended where a part of it is unknown.
    private static Optional<Figure> figure(Toll toll) {
        return toll.low() == null || toll.best() == null || toll.highExclAdversary() == null
                ? Optional.empty()
                : Optional.of(new Figure(
                        toll.low(), toll.best(), toll.highExclAdversary(), toll.openEnded() || toll.atLeast()));
    }

    /// The figure that the sum's own story printed for the part: its claimant's before anybody else's but an
    /// adversary's, the latest of several.
    private Optional<Claim> printed(Claim sum, Cell cell, boolean running) {
        var story = sum.story();
        if (story == null) {
            return Optional.empty();
        }
        Comparator<Claim> order = Comparator.comparing((Claim c) -> isSameClaimant(c, sum));
        return parts.printedBy(story).stream()
                .filter(c -> c.says() instanceof Count count
                        && (running ? count instanceof Total : count instanceof Increment)
                        && count.cell().equals(cell)
                        && !count.window().to().isLaterThan(time(sum), conflict.timeZone())
                        && !isAdversarys(c, cell))
                .max(order.thenComparing(inTime()));
    }

    private boolean isSameClaimant(Claim a, Claim b) {
        return conflict.identity(a.claimant()).equals(conflict.identity(b.claimant()));
    }

    private boolean isAdversarys(Claim claim, Cell cell) {
        return codebook.tier(Positions.stance(conflict, claim, cell), cell.category()) == Tier.ADVERSARY;
    }

    private static Moment time(Claim claim) {
        return claim.says() instanceof Sum sum
                ? sum.window().to()
                : ((Count) claim.says()).window().to();
    }
}
