package org.tollkeeper.domain.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How sure an extractor is of what it read, in hundredths, so that it is written the same everywhere; and which one
/// it was. Two that are as sure are equal whoever read: a claim that is read again by a newer extractor is the same
/// claim recorded again, and no other content under its id.
///
/// @param by absent where nobody recorded it
public record Confidence(int percent, @Nullable ReadBy by) {
    public Confidence {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("confidence is " + percent + " %; it lies between 0 and 100");
        }
    }

    public Confidence(int percent) {
        this(percent, null);
    }

    /// The nearest hundredth to a number from 0 to 1.
    public static Confidence of(double fraction, @Nullable ReadBy by) {
        return new Confidence((int) Math.round(fraction * 100), by);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Confidence that && percent == that.percent;
    }

    @Override
    public int hashCode() {
        return percent;
    }

    /// From 0 to 1.
    public BigDecimal fraction() {
        return BigDecimal.valueOf(percent, 2);
    }
}
