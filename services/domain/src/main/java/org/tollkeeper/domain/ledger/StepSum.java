package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.util.function.Function;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.order.Fold;

/// What a stretch of increments comes to. Those of nobody count only for their time.
///
/// @param open how many have an open end
/// @param steps how many there are
/// @param nameless how many of these name no incident
/// @param claims how many claims say them
/// @param unverified how many of these their source could not verify
/// @param end the latest end of any
record StepSum(
        long low, long stated, long high, int open, int steps, int nameless, int claims, int unverified, Instant end) {

    static final StepSum NOTHING = new StepSum(0, 0, 0, 0, 0, 0, 0, 0, Instant.MIN);

    static StepSum of(Statement s, Instant end) {
        Figure figure = s.figure();
        return figure.isZero()
                ? new StepSum(0, 0, 0, 0, 0, 0, 0, 0, end)
                : new StepSum(
                        figure.low(),
                        figure.stated(),
                        figure.high(),
                        figure.openEnded() ? 1 : 0,
                        1,
                        Overlap.isNamed(s) ? 0 : 1,
                        s.lines().size(),
                        (int) s.lines().stream().filter(Line::unverified).count(),
                        end);
    }

    StepSum plus(StepSum other) {
        return new StepSum(
                low + other.low,
                stated + other.stated,
                high + other.high,
                open + other.open,
                steps + other.steps,
                nameless + other.nameless,
                claims + other.claims,
                unverified + other.unverified,
                end.isBefore(other.end) ? other.end : end);
    }

    /// Without some of those summed; the latest end stays.
    StepSum minus(StepSum some) {
        return new StepSum(
                low - some.low,
                stated - some.stated,
                high - some.high,
                open - some.open,
                steps - some.steps,
                nameless - some.nameless,
                claims - some.claims,
                unverified - some.unverified,
                end);
    }

    /// @param end of one increment
    static Fold<Statement, StepSum> fold(Function<Statement, Instant> end) {
        return new Fold<>() {
            @Override
            public StepSum nothing() {
                return NOTHING;
            }

            @Override
            public StepSum of(Statement s) {
                return StepSum.of(s, end.apply(s));
            }

            @Override
            public StepSum plus(StepSum earlier, StepSum later) {
                return earlier.plus(later);
            }
        };
    }
}
