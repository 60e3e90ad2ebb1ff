package org.tollkeeper.aggregator;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.EffectiveSet;
import org.tollkeeper.domain.toll.Tally;
import org.tollkeeper.messaging.Traceparent;

/// What a task holds of one conflict in memory. The claims themselves stay in their rows; the tally over them is made
/// anew from the rows when the task starts, when the definition changes, and whenever it cannot be trusted.
final class Held {

    private @Nullable Conflict definition;
    private @Nullable Tally tally;
    private @Nullable Traceparent cause;
    private @Nullable Claim newest;
    private boolean dirty = true;
    private long notBefore = Long.MIN_VALUE;

    /// A claim is in its row for the first time.
    void file(Claim claim) {
        dirty = true;
        note(claim);
        var kept = tally;
        // Whatever fails half-way leaves no tally, rather than a wrong one.
        tally = null;
        if (kept != null) {
            kept.file(claim);
            tally = kept;
        }
    }

    /// A row says something else than it did.
    void startOver(Claim claim) {
        dirty = true;
        note(claim);
        forget();
    }

    private void note(Claim claim) {
        newest = newest == null || EffectiveSet.AS_RECORDED.compare(newest, claim) < 0 ? claim : newest;
    }

    /// The claim recorded last among those that came in since the last evaluation, or of all where there was none: what
    /// is published next is its doing.
    @Nullable
    Claim newest() {
        return newest;
    }

    /// Makes the tally anew when it is next needed.
    void forget() {
        tally = null;
    }

    void define(@Nullable Conflict conflict) {
        definition = conflict;
        dirty = true;
        forget();
    }

    /// Whatever is published next is a step of that trace.
    void causedBy(@Nullable Traceparent trace) {
        cause = trace;
    }

    @Nullable
    Traceparent cause() {
        return cause;
    }

    boolean isDirty() {
        return dirty;
    }

    boolean isDue(long nanos) {
        return dirty && nanos >= notBefore;
    }

    /// An evaluation began and ended at those times; the next is not due before as much time again has passed, and
    /// never at once. So a long back-fill of a large conflict spends at most half its time on evaluating it.
    void settled(long began, long ended, long leastNanos) {
        dirty = false;
        newest = null;
        notBefore = ended + Math.max(leastNanos, ended - began);
    }

    /// The tally, made from the rows where there is none; absent while nobody has defined the conflict.
    @Nullable
    Tally tally(Rows rows) {
        if (tally == null && definition != null) {
            var made = new Tally(definition, rows.of(definition.id()));
            rows.forEach(definition.id(), claim -> {
                made.file(claim);
                note(claim);
            });
            tally = made;
        }
        return tally;
    }
}
