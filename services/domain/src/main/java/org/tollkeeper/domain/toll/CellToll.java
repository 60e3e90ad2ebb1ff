package org.tollkeeper.domain.toll;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.ledger.Reading;

/// What can be said of one cell across claimants: method R4 and R5. What is admitted or verified is the floor, those
/// who know give the best figure, and an adversary lifts the ceiling and nothing else.
record CellToll(
        @Nullable Long low,
        @Nullable Long best,
        @Nullable Long high,
        @Nullable Long highExclAdversary,
        boolean openEnded,
        CellState state,
        @Nullable Moment through,
        List<Position> current) {

    static CellToll of(List<Position> positions, boolean level, Reading reading) {
        var currency = new Currency(positions, level, reading);
        var current = currency.current();
        var speaking = current.stream().filter(p -> !Currency.isAdversary(p)).toList();
        var best = best(currency);
        var low = low(currency, current);
        return new CellToll(
                value(
                        best.isPresent() && low.isPresent()
                                ? OptionalLong.of(Math.min(low.getAsLong(), best.getAsLong()))
                                : OptionalLong.empty()),
                value(best),
                value(Currency.largest(current, Figure::high)),
                value(Currency.largest(speaking, Figure::high)),
                current.stream().anyMatch(p -> Currency.figure(p).openEnded()),
                state(positions, current, speaking),
                current.isEmpty() ? null : currency.latest(current).through(),
                current);
    }

    private static OptionalLong low(Currency currency, List<Position> current) {
        return Currency.floor(standingForLow(currency, current));
    }

    /// The established that no later established one has outgrown; with none of these, whoever speaks.
    static List<Position> standingForLow(Currency currency, List<Position> current) {
        var established = currency.notOutgrown(Currency::isEstablished, Currency::isEstablished);
        return established.isEmpty()
                ? current.stream().filter(p -> !Currency.isAdversary(p)).toList()
                : established;
    }

    private static OptionalLong best(Currency currency) {
        return Currency.largest(standingForBest(currency), Figure::stated);
    }

    /// The press is heard where nobody who knows speaks, or where each who does has left its figure open or been
    /// outgrown by a newspaper's. A concession keeps it out of nothing, since it never lowers best.
    static List<Position> standingForBest(Currency currency) {
        var informed = currency.notOutgrown(Currency::isInformed, Currency::isInformed);
        boolean pressJoins = informed.stream()
                .allMatch(p ->
                        Currency.isConcession(p) || Currency.figure(p).openEnded() || currency.isOutgrownByPress(p));
        var press = pressJoins
                ? currency.notOutgrown(Currency::isPress, p -> !Currency.isAdversary(p))
                : List.<Position>of();
        return Stream.concat(informed.stream(), press.stream()).toList();
    }

    private static CellState state(List<Position> positions, List<Position> current, List<Position> speaking) {
        if (!speaking.isEmpty()) {
            return speaking.stream().allMatch(p -> Currency.figure(p).isZero())
                    ? CellState.ZERO_CLAIMED
                    : CellState.REPORTED;
        }
        if (positions.stream().anyMatch(p -> p.stance() == Stance.OWN && p.notDisclosed() != null)) {
            return CellState.NOT_DISCLOSED;
        }
        return current.isEmpty() ? CellState.NO_CLAIM : CellState.ADVERSARY_ONLY;
    }

    private static @Nullable Long value(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
