package org.tollkeeper.domain.claim;

import java.math.BigDecimal;

/// How sure an extractor is of what it read, in hundredths, so that it is written the same everywhere.
public record Confidence(int percent) {
    public Confidence {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("confidence is " + percent + " %; it lies between 0 and 100");
        }
    }

    /// The nearest hundredth to a number from 0 to 1.
    public static Confidence of(double fraction) {
        return new Confidence((int) Math.round(fraction * 100));
    }

    /// From 0 to 1.
    public BigDecimal fraction() {
        return BigDecimal.valueOf(percent, 2);
    }
}
