package org.tollkeeper.house.violations.extraction;

import java.time.Instant;

final class ReadsAClock {
    private ReadsAClock() {}

    static boolean isPast(Instant time) {
        return time.isBefore(Instant.now());
    }
}
