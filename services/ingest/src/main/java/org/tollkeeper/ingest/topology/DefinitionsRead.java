package org.tollkeeper.ingest.topology;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/// How far the definitions of conflicts have been read, so that a story is never extracted with older ones than its
/// door had.
final class DefinitionsRead {
    private static final Duration STEP = Duration.ofMillis(2);

    private final Map<Integer, Long> offsets = new ConcurrentHashMap<>();
    private final Duration patience;

    DefinitionsRead(Duration patience) {
        this.patience = patience;
    }

    void reached(int partition, long offset) {
        offsets.merge(partition, offset, Math::max);
    }

    /// Waits until everything up to a position has been read.
    ///
    /// @param position as `partition=offset;…`; absent where the door said nothing
    /// @throws TimeoutException where it is not reached in time; the task is then tried again
    void await(@Nullable String position) {
        long until = System.nanoTime() + patience.toNanos();
        while (!isReached(position == null ? "" : position)) {
            if (System.nanoTime() > until) {
                throw new TimeoutException("The definitions of conflicts were read up to " + offsets + " after "
                        + patience.toSeconds() + " s, and a story needs them up to " + position
                        + ". It is tried again; nothing is lost.");
            }
            pause();
        }
    }

    private boolean isReached(String position) {
        for (var part : position.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0
                    && offsets.getOrDefault(Integer.parseInt(part.substring(0, equals)), -1L)
                            < Long.parseLong(part.substring(equals + 1))) {
                return false;
            }
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(e);
        }
    }
}
