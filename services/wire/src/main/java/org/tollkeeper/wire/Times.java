package org.tollkeeper.wire;

import java.time.Instant;

/// What a story's own times may be. A feed that writes the year 0 has no date to give, and nothing further on could
/// carry it.
final class Times {
    private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");

    private Times() {}

    static boolean isPlausible(Instant time) {
        return !time.isBefore(FIRST) && time.isBefore(LAST);
    }
}
