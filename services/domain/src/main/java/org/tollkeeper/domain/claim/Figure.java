package org.tollkeeper.domain.claim;

/// A quantity as arithmetic reads it: low <= stated <= high, and a mark where the end is open. An open end is never a
/// number; it reads as the stated figure and passes its mark on: method R0.
public record Figure(long low, long stated, long high, boolean openEnded) {

    public static final Figure NOTHING = new Figure(0, 0, 0, false);

    public Figure {
        if (low < 0 || low > stated || stated > high) {
            throw new IllegalArgumentException("figure " + low + "/" + stated + "/" + high
                    + " is out of order; 0 <= low <= stated <= high must hold");
        }
    }

    /// Of exactly that many.
    public static Figure of(long count) {
        return new Figure(count, count, count, false);
    }

    public Figure plus(Figure other) {
        return new Figure(
                Math.addExact(low, other.low),
                Math.addExact(stated, other.stated),
                Math.addExact(high, other.high),
                openEnded || other.openEnded);
    }

    public Figure opened() {
        return new Figure(low, stated, high, true);
    }

    /// The closed interval [0, 0].
    public boolean isZero() {
        return high == 0 && !openEnded;
    }
}
