package org.tollkeeper.domain.ledger;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something to be known about a figure, with the claims behind it: method R8.
///
/// @param difference how many people too many or too few, where the mark is about a difference
/// @param claims ids, sorted; the first [#MOST_CLAIMS] where there are more, since a mark travels with every toll. The
///     explanation of a toll names them all
public record Flag(Mark mark, @Nullable Long difference, List<String> claims) {

    /// By mark, then difference, then claims.
    public static final Comparator<Flag> ORDER = Comparator.comparing(Flag::mark)
            .thenComparing(Flag::difference, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(flag -> String.join(" ", flag.claims()));

    /// How many claims a mark names at most.
    public static final int MOST_CLAIMS = 50;

    public Flag {
        claims = claims.stream().sorted().distinct().limit(MOST_CLAIMS).toList();
    }

    public Flag(Mark mark, List<String> claims) {
        this(mark, null, claims);
    }

    /// As answers print it: `SELF_CONFLICT`, `BASE_MISMATCH(-3)`.
    public String label() {
        return difference == null ? mark.name() : mark.name() + "(" + difference + ")";
    }

    public enum Mark {
        ADVERSARY_EXCEEDS(true),
        NEUTRAL_EXCEEDS_OWN(true),
        OWN_EXCEEDS_NEUTRAL(true),
        DENIED(true),
        SELF_CONFLICT(true),
        ARITHMETIC(true),
        BASE_MISMATCH(false),
        REGRESSION(false),
        MISPRINT(false),
        NESTED(false),
        OVERLAPPING_STEPS(false),
        POSSIBLE_MERGE(false),
        SINGLE_ORIGIN(false),
        UNVERIFIED(false),
        STALE(false),
        /// A version came after the kill of its story.
        REVIVED(false),
        /// More distinct persons are named as harmed than the figure holds.
        NAMED_EXCEED(false),
        /// A sub-count is above its parent.
        GROUP_EXCEEDS(false);

        private final boolean contests;

        Mark(boolean contests) {
            this.contests = contests;
        }

        /// Whether claims clash, rather than a figure being of doubtful quality.
        public boolean contests() {
            return contests;
        }
    }
}
