package org.tollkeeper.ingest.feeds;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long a feed is left alone. At random within bounds, so that many feeds, or many of us, do not knock together.
final class Pauses {
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final double JITTER = 0.1;

    private final RandomGenerator random;

    Pauses(RandomGenerator random) {
        this.random = random;
    }

    /// The usual one, a tenth more or less.
    Duration usual(Duration every) {
        return Duration.ofMillis(Math.round(every.toMillis() * (1 + JITTER * (2 * random.nextDouble() - 1))));
    }

    /// As asked, and up to a tenth more: who comes back sooner than asked is turned away again.
    Duration asked(Duration pause) {
        return Duration.ofMillis(Math.round(pause.toMillis() * (1 + JITTER * random.nextDouble())));
    }

    /// After failures: anything up to twice the usual one, doubled with each failure, up to an hour.
    ///
    /// @param failures in a row, from 1
    Duration backOff(Duration every, int failures) {
        long doubled = every.toMillis() << Math.min(failures, 10);
        long most = Math.max(every.toMillis(), Math.min(LONGEST.toMillis(), doubled));
        return Duration.ofMillis(Math.max(SHORTEST.toMillis(), random.nextLong(most + 1)));
    }
}
