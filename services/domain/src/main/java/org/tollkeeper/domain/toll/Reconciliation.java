package org.tollkeeper.domain.toll;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.OfCell;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Digests;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.EffectiveSet;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Positions;
import org.tollkeeper.domain.ledger.Reading;
import org.tollkeeper.domain.ledger.StandingPosition;

/// The method: what can be said of a conflict is a pure function of the set of its claims. Any order of arrival, any
/// redelivery, any restart gives the same view.
public final class Reconciliation {

    private final Conflict conflict;
    private final Codebook codebook;
    private final Reading reading;

    private Reconciliation(Conflict conflict, Codebook codebook, Question question) {
        this.conflict = conflict;
        this.codebook = codebook;
        this.reading = Reading.of(conflict, codebook, question.at());
    }

    /// Everything that can be said of a conflict, as asked, through the codebook it names.
    ///
    /// @param claims in any order, with any repetitions; those of other conflicts are an error of the caller
    /// @throws IllegalArgumentException where the conflict names a codebook that does not exist
    public static View of(Conflict conflict, Collection<Claim> claims, Question question) {
        return of(conflict, codebook(conflict), claims, question);
    }

    /// Why the toll of one cell or roll-up is what it is; empty when no claim speaks of it.
    public static Optional<Explanation> explain(
            Conflict conflict, Collection<Claim> claims, Question question, Cell cell) {
        return Explaining.of(conflict, codebook(conflict), claims, question, cell);
    }

    /// The same as [#of] of claims that are too many to be held at once, at several instants of the world.
    ///
    /// @param claims as known at `knownAt`
    /// @param at the instants, the earliest first; absent for no bound, which comes last
    /// @param isExplained the cells that will be explained
    /// @throws IllegalArgumentException where the conflict names a codebook that does not exist
    public static Stream<Outlook> piecemeal(
            Conflict conflict,
            Archive claims,
            @Nullable Instant knownAt,
            List<@Nullable Moment> at,
            Predicate<Cell> isExplained) {
        return new Piecemeal(conflict, at, isExplained).read(claims, knownAt).outlooks();
    }

    /// Why the toll of a cell is what it is, from what was worked out to explain it; empty when no claim speaks of it.
    ///
    /// @param transfers between claims that count, one of which is about the cell
    /// @param uncounted claims about the cell that do not count, or are discounted
    public static Optional<Explanation> explain(
            Outlook outlook, Cell cell, List<Transfer> transfers, List<Fate> uncounted) {
        var reading = Reading.of(
                outlook.conflict(),
                codebook(outlook.conflict()),
                outlook.question().at());
        return Explaining.of(outlook, cell, reading, transfers, uncounted);
    }

    static Codebook codebook(Conflict conflict) {
        return Codebook.named(conflict.codebook())
                .orElseThrow(() -> new IllegalArgumentException("conflict '" + conflict.id() + "' names codebook '"
                        + conflict.codebook() + "', which does not exist"));
    }

    /// The same through another codebook: another policy on the same claims.
    public static View of(Conflict conflict, Codebook codebook, Collection<Claim> claims, Question question) {
        var fates = EffectiveSet.judge(conflict, claims, question.knownAt());
        return new Reconciliation(conflict, codebook, question).view(question, fates);
    }

    /// The same claims through the codebook that the conflict names and through another, and where these differ.
    ///
    /// @throws IllegalArgumentException where the conflict names a codebook that does not exist
    public static Contrast contrast(Conflict conflict, Codebook other, Collection<Claim> claims, Question question) {
        return Contrast.of(conflict, codebook(conflict), other, claims, question);
    }

    private View view(Question question, List<Fate> fates) {
        var counted =
                fates.stream().filter(f -> f.state() == Fate.State.COUNTED).toList();
        var digests = new Digests();
        var positions = Positions.of(conflict, counted, reading, digests);
        var parts = new Parts(conflict, codebook, new KnownClaims(conflict, codebook, counted, digests));
        var findings = new Sums(conflict, codebook, counted, parts).findings(reading);
        var cells = new Cells(conflict.id(), reading).tolls(positions);
        var tolls = new Conclusion(conflict, reading, positions, findings).tolls(cells, newest(counted));
        return new View(
                conflict,
                question,
                tolls,
                positions.stream().map(StandingPosition::position).toList(),
                findings.checks(),
                discounted(fates));
    }

    /// The latest time any counted claim speaks of: what staleness is measured against, never a clock.
    private @Nullable Instant newest(List<Fate> counted) {
        return counted.stream()
                .map(f -> time(f.claim().says()))
                .filter(reading::reaches)
                .map(time -> time.latest(conflict.timeZone()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Moment time(Assertion says) {
        return switch (says) {
            case OfCell cell -> cell.window().to();
            case Assertion.Sum sum -> sum.window().to();
            case Assertion.OnRecord act -> throw new IllegalStateException(act.kind() + " speaks of no time");
        };
    }

    private List<Fate> discounted(List<Fate> fates) {
        var discounts = new Discounts(conflict, reading);
        fates.stream().filter(f -> f.state() == Fate.State.COUNTED).forEach(f -> discounts.tell(f.claim()));
        return fates.stream().map(discounts::asDenied).toList();
    }
}
