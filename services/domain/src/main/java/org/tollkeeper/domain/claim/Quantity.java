package org.tollkeeper.domain.claim;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// How many people a source speaks of: a closed interval of whole persons, without an upper end where it has no `high`.
/// Nobody said a number is not a quantity: it is the absence of one, never 0.
public sealed interface Quantity {

    /// Fewest people the words allow; never negative.
    long low();

    /// Most people the words allow; empty when open-ended.
    OptionalLong high();

    /// The one figure that the source is held to: its `best` where it gives one, otherwise the number as printed; of a
    /// range the low end, of "at most" the high one. Always within [low, high]: method R0.
    long stated();

    /// The number as printed, where one was.
    OptionalLong printed();

    /// The words, where they say more than the number does.
    @Nullable
    String phrase();

    Qualifier qualifier();

    /// How the source hedged its number.
    enum Qualifier {
        EXACT,
        AT_LEAST,
        AT_MOST,
        ABOUT,
        RANGE,
        VAGUE
    }

    /// Whether only the floor is known.
    default boolean isOpenEnded() {
        return high().isEmpty();
    }

    /// Exactly `value`.
    record Exact(long value, @Nullable String phrase) implements Quantity {
        public Exact {
            requireCount("value", value);
        }

        public Exact(long value) {
            this(value, null);
        }

        @Override
        public long low() {
            return value;
        }

        @Override
        public OptionalLong high() {
            return OptionalLong.of(value);
        }

        @Override
        public long stated() {
            return value;
        }

        @Override
        public OptionalLong printed() {
            return OptionalLong.of(value);
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.EXACT;
        }
    }

    /// `low` or more. "Over 12" is printed 12 and low 13.
    record AtLeast(long low, long value, @Nullable String phrase) implements Quantity {
        public AtLeast {
            requireCount("low", low);
            requireCount("value", value);
            requireOrder("value", value, "low", low);
        }

        public AtLeast(long low) {
            this(low, low, null);
        }

        @Override
        public OptionalLong high() {
            return OptionalLong.empty();
        }

        @Override
        public long stated() {
            return low;
        }

        @Override
        public OptionalLong printed() {
            return OptionalLong.of(value);
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.AT_LEAST;
        }
    }

    /// `most` or fewer; its low is 0.
    record AtMost(long most, @Nullable String phrase) implements Quantity {
        public AtMost {
            requireCount("high", most);
        }

        @Override
        public long low() {
            return 0;
        }

        @Override
        public OptionalLong high() {
            return OptionalLong.of(most);
        }

        @Override
        public long stated() {
            return most;
        }

        @Override
        public OptionalLong printed() {
            return OptionalLong.of(most);
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.AT_MOST;
        }
    }

    /// Near `value`: half its last significant unit to either side, so "about 1,600" is 1,550 to 1,649.
    record About(long value, @Nullable String phrase) implements Quantity {
        public About {
            requireCount("about", value);
        }

        @Override
        public long low() {
            return value - half();
        }

        @Override
        public OptionalLong high() {
            return OptionalLong.of(Math.addExact(value, Math.max(half() - 1, 0)));
        }

        @Override
        public long stated() {
            return value;
        }

        @Override
        public OptionalLong printed() {
            return OptionalLong.of(value);
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.ABOUT;
        }

        private long half() {
            long unit = 1;
            while (value > 0 && value % (unit * 10) == 0) {
                unit *= 10;
            }
            return unit / 2;
        }
    }

    /// From `least` to `most`, with the source's own best figure where it gives one; open-ended where it gives no
    /// `most`.
    record Range(
            long least,
            @Nullable Long best,
            @Nullable Long most,
            @Nullable String phrase) implements Quantity {
        public Range {
            requireCount("low", least);
            if (most != null) {
                requireCount("high", most);
                requireOrder("low", least, "high", most);
            }
            if (best != null) {
                requireCount("best", best);
                requireOrder("low", least, "best", best);
            }
            if (best != null && most != null) {
                requireOrder("best", best, "high", most);
            }
        }

        @Override
        public long low() {
            return least;
        }

        @Override
        public OptionalLong high() {
            return most == null ? OptionalLong.empty() : OptionalLong.of(most);
        }

        @Override
        public long stated() {
            return best == null ? least : best;
        }

        @Override
        public OptionalLong printed() {
            return OptionalLong.empty();
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.RANGE;
        }
    }

    /// A numeral in words ("dozens"), read through a codebook: the bounds here are what the codebook in force made of
    /// the phrase when the claim was taken in, and another codebook may read the phrase otherwise.
    record Vague(String phrase, long low, @Nullable Long most) implements Quantity {
        public Vague {
            requireCount("low", low);
            if (most != null) {
                requireCount("high", most);
                requireOrder("low", low, "high", most);
            }
        }

        @Override
        public OptionalLong high() {
            return most == null ? OptionalLong.empty() : OptionalLong.of(most);
        }

        @Override
        public long stated() {
            return low;
        }

        @Override
        public OptionalLong printed() {
            return OptionalLong.empty();
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.VAGUE;
        }
    }

    /// More people than any claim could be about; keeps every sum of figures within a long.
    long MOST = 10_000_000_000L;

    private static void requireCount(String field, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(field + " is " + count + "; a number of people is never negative");
        }
        if (count > MOST) {
            throw new IllegalArgumentException(
                    field + " is " + count + "; a number of people is at most " + MOST + ", more than are alive");
        }
    }

    private static void requireOrder(String lesser, long less, String greater, long more) {
        if (less > more) {
            throw new IllegalArgumentException(
                    lesser + " " + less + " is above " + greater + " " + more + "; low <= best <= high must hold");
        }
    }
}
