package org.tollkeeper.query.dossier;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.toll.Outlook;
import org.tollkeeper.domain.toll.Question;

/// What was worked out of very many claims, kept for as long as nothing came in that was known when the question asks:
/// a
/// claim of today changes nothing of what was known yesterday.
final class Outlooks {
    private static final int MOST = 24;

    private final LinkedHashMap<Question, Outlook> held = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Outlook> eldest) {
            return size() > MOST;
        }
    };
    /// What is being worked out, and whether something came in meanwhile that it may have missed.
    private @Nullable Question begun;

    private boolean isOutdated;

    /// One at a time; whoever waits for the same finds it.
    Outlook get(Question question, Supplier<Outlook> work) {
        var known = find(question);
        return known != null
                ? known
                : Turns.ALL.take(() -> {
                    var meanwhile = find(question);
                    return meanwhile != null ? meanwhile : keep(question, work);
                });
    }

    private synchronized @Nullable Outlook find(Question question) {
        return held.get(question);
    }

    private Outlook keep(Question question, Supplier<Outlook> work) {
        synchronized (this) {
            begun = question;
            isOutdated = false;
        }
        var outlook = work.get();
        synchronized (this) {
            if (!isOutdated) {
                held.put(question, outlook);
            }
            begun = null;
        }
        return outlook;
    }

    /// A claim came in.
    synchronized void recorded(Instant at) {
        held.keySet().removeIf(question -> isKnown(at, question));
        isOutdated |= begun != null && isKnown(at, begun);
    }

    /// The conflict is defined otherwise.
    synchronized void clear() {
        held.clear();
        isOutdated = true;
    }

    private static boolean isKnown(Instant recorded, Question question) {
        var knownAt = question.knownAt();
        return knownAt == null || !recorded.isAfter(knownAt);
    }
}
