package org.tollkeeper.query.dossier;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Questions about very many claims are worked out one at a time, in the order asked, so that what they hold is held
/// once; who would wait long is told to come back.
final class Turns {
    /// Of all conflicts: it is one memory.
    static final Turns ALL = new Turns();

    /// From that many claims on a question takes seconds and the memory of others.
    private static final int LARGE = 20_000;

    private static final int MOST_WAITING = 16;
    private static final int SECONDS_EACH = 10;

    private final ReentrantLock lock = new ReentrantLock(true);

    /// Waits only where the claims are so many that it takes seconds.
    ///
    /// @throws Busy where too many wait already
    <T> T take(int claims, Supplier<T> work) {
        return claims < LARGE ? work.get() : take(work);
    }

    /// @throws Busy where too many wait already
    <T> T take(Supplier<T> work) {
        int waiting = lock.getQueueLength();
        if (waiting >= MOST_WAITING && !lock.isHeldByCurrentThread()) {
            throw new Busy(waiting, waiting * SECONDS_EACH);
        }
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
