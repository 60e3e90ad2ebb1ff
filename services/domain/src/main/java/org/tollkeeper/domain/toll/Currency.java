package org.tollkeeper.domain.toll;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.codebook.Tier;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.ledger.Reading;

/// Which positions still speak for a cell, and which were outgrown by somebody, no adversary, who stands as high or
/// higher later on. An earlier, lower figure was outgrown; an earlier, higher one disagrees: method R4.
final class Currency {

    private final Reading reading;
    private final List<Position> standing;

    /// @param positions all of one cell
    Currency(List<Position> positions, boolean level, Reading reading) {
        this.reading = reading;
        var figures = positions.stream()
                .filter(p -> p.figure() != null && !isDenial(p))
                .toList();
        this.standing = level
                ? figures.stream()
                        .filter(p -> figures.stream().noneMatch(q -> q.tier() == p.tier() && isLater(q, p)))
                        .toList()
                : figures;
    }

    /// An adversary's zero admits nothing.
    static boolean isDenial(Position position) {
        return position.stance() == Stance.ADVERSARY
                && position.figure() != null
                && position.figure().isZero();
    }

    static boolean isEstablished(Position p) {
        return p.tier() == Tier.ESTABLISHED
                && (p.stance() == Stance.NEUTRAL || !figure(p).isZero());
    }

    /// A party's zero about its own people ranks with the press.
    static boolean isPress(Position p) {
        return p.tier() != Tier.ADVERSARY
                && (p.stance() == Stance.PRESS
                        || (p.stance() != Stance.NEUTRAL && figure(p).isZero()));
    }

    /// The established, and OWN's reported ones: those who know.
    static boolean isInformed(Position p) {
        return p.tier() != Tier.ADVERSARY && !isPress(p);
    }

    /// What an adversary says against its own interest.
    static boolean isConcession(Position p) {
        return p.stance() == Stance.ADVERSARY && p.tier() != Tier.ADVERSARY;
    }

    static boolean isAdversary(Position p) {
        return p.tier() == Tier.ADVERSARY;
    }

    static Figure figure(Position position) {
        return Objects.requireNonNull(position.figure(), "a position without a figure does not stand");
    }

    /// Those of `some` that no later one of `others` has outgrown.
    List<Position> notOutgrown(Predicate<Position> some, Predicate<Position> others) {
        return standing.stream()
                .filter(some)
                .filter(p -> standing.stream().filter(others).noneMatch(q -> outgrows(q, p)))
                .toList();
    }

    /// Positions that still speak.
    List<Position> current() {
        return notOutgrown(p -> true, p -> !isAdversary(p));
    }

    boolean outgrows(Position later, Position earlier) {
        return figure(later).stated() >= figure(earlier).stated() && isLater(later, earlier);
    }

    private boolean isLater(Position later, Position earlier) {
        return later.through() != null
                && earlier.through() != null
                && later.through().isLaterThan(earlier.through(), reading.zone());
    }

    /// Of the positions that outgrow this one, the highest.
    Optional<Position> outgrowing(Position position) {
        return standing.stream()
                .filter(p -> !isAdversary(p) && outgrows(p, position))
                .max(Comparator.comparingLong((Position p) -> figure(p).stated())
                        .thenComparing(Position::claimant));
    }

    boolean isOutgrownByPress(Position position) {
        return standing.stream().filter(Currency::isPress).anyMatch(press -> outgrows(press, position));
    }

    /// The smallest, open-ended ones aside; the largest where all are open-ended.
    static OptionalLong floor(List<Position> positions) {
        var closed = positions.stream()
                .map(Currency::figure)
                .filter(f -> !f.openEnded())
                .mapToLong(Figure::low)
                .min();
        return closed.isPresent() ? closed : largest(positions, Figure::low);
    }

    static OptionalLong largest(List<Position> positions, ToLongFunction<Figure> end) {
        return positions.stream().map(Currency::figure).mapToLong(end).max();
    }

    /// The latest time any of them speaks of.
    Position latest(List<Position> positions) {
        return positions.stream()
                .max(Comparator.comparing(
                        (Position p) -> Objects.requireNonNull(p.through()).latest(reading.zone())))
                .orElseThrow();
    }
}
