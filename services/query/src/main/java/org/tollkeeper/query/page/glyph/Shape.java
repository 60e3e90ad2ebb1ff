package org.tollkeeper.query.page.glyph;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.toll.Toll;

/// The ways a row can look. No two share form, line and word.
public enum Shape {
    /// Nobody gave a figure: an empty row on a dotted line.
    NOTHING,
    /// A figure is kept back: a hatched box, and never a mark at zero.
    WITHHELD,
    /// Only an adversary gives a figure: hollow marks.
    RIVALS_ONLY,
    /// Reported as none: a dot on zero.
    ZERO,
    /// A thick bar between two caps.
    AGREED,
    /// No upper end: an arrow.
    OPEN,
    /// Nobody says it directly: an open circle.
    DERIVED,
    /// Firm up to a number, and dashed beyond, where only an adversary goes.
    EXCEEDED,
    /// A thin dashed bar and a hollow diamond.
    CONTESTED;

    public static Shape of(@Nullable Toll toll) {
        if (toll == null) {
            return NOTHING;
        }
        return switch (toll.state()) {
            case NO_CLAIM -> NOTHING;
            case NOT_DISCLOSED -> WITHHELD;
            case ADVERSARY_ONLY -> RIVALS_ONLY;
            case ZERO_CLAIMED -> clash(toll, ZERO);
            case DERIVED -> clash(toll, DERIVED);
            case REPORTED -> clash(toll, toll.openEnded() || toll.atLeast() ? OPEN : AGREED);
        };
    }

    private static Shape clash(Toll toll, Shape otherwise) {
        if (toll.contested().isEmpty()) {
            return otherwise;
        }
        var firm = toll.highExclAdversary();
        boolean onlyAdversaries =
                toll.contested().stream().allMatch(flag -> flag.mark() == Flag.Mark.ADVERSARY_EXCEEDS);
        return onlyAdversaries && firm != null && !firm.equals(toll.high()) ? EXCEEDED : CONTESTED;
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
