package org.tollkeeper.domain.toll;

import org.tollkeeper.domain.claim.Figure;

/// Where a number of people lies while combined figures narrow it: from `low` to `high`, both included. Empty where
/// `low` is above `high`.
record Interval(long low, long high) {

    /// Above any sum of figures; an interval that reaches so far has no upper end.
    private static final long OPEN = 1L << 50;

    static final Interval ANY = new Interval(0, OPEN);
    static final Interval NOTHING = new Interval(0, 0);

    static Interval of(Figure figure) {
        return new Interval(figure.low(), figure.openEnded() ? OPEN : figure.high());
    }

    boolean isEmpty() {
        return low > high;
    }

    boolean isOpen() {
        return high > OPEN / 2;
    }

    Interval meet(Interval other) {
        return new Interval(Math.max(low, other.low), Math.min(high, other.high));
    }

    Interval plus(Interval other) {
        return new Interval(low + other.low, high + other.high);
    }

    /// What is left when a number from `other` is taken away.
    Interval minus(Interval other) {
        return new Interval(low - other.high, high - other.low);
    }

    /// As a figure that stands as near to `stated` as this allows.
    Figure figure(long stated) {
        long least = Math.max(low, 0);
        long nearest = isOpen() ? Math.max(least, stated) : Math.clamp(stated, least, high);
        return new Figure(least, nearest, isOpen() ? nearest : high, isOpen());
    }
}
