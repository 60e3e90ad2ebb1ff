package org.tollkeeper.extraction.number;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.extraction.words.Qualifier;
import org.tollkeeper.extraction.words.Words;

/// A number as written, its qualifiers included.
///
/// @param from first token
/// @param core first token of the number itself
/// @param to token after the last
/// @param high the upper end of a range, else equal to `value`
/// @param vague set where the words name no number
public record Numeral(
        int from,
        int core,
        int to,
        Kind kind,
        Qualifier qualifier,
        long value,
        long high,
        Words.@Nullable VagueNumeral vague) {

    public enum Kind {
        PLAIN,
        RANGE,
        VAGUE,
        /// Nobody: "no", "none", "not a single".
        NONE,
        /// One person by an article: "a soldier".
        SINGLE,
        /// What a figure grew from, or is compared with: "from 37".
        COMPARED
    }

    Numeral of(Kind other) {
        return new Numeral(from, core, to, other, qualifier, value, high, vague);
    }

    public Numeral as(Qualifier other) {
        return new Numeral(from, core, to, kind, other, value, high, vague);
    }

    public boolean isDefinite() {
        return kind == Kind.PLAIN || kind == Kind.RANGE;
    }

    /// The quantity it stands for.
    public Quantity quantity() {
        if (vague != null) {
            return new Quantity.Vague(vague.term(), vague.low(), null);
        }
        if (kind == Kind.RANGE) {
            return new Quantity.Range(value, null, high, null);
        }
        return switch (qualifier) {
            case EXACT -> new Quantity.Exact(value);
            case AT_LEAST -> new Quantity.AtLeast(value);
            case OVER -> new Quantity.AtLeast(value + 1, value, null);
            case AT_MOST -> new Quantity.AtMost(value, null);
            case UNDER -> new Quantity.AtMost(Math.max(0, value - 1), null);
            case ABOUT -> new Quantity.About(value, null);
        };
    }
}
