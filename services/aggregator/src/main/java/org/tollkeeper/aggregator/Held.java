package org.tollkeeper.aggregator;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.EffectiveSet;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.domain.toll.View;
import org.tollkeeper.messaging.Traceparent;

/// What a task holds of one conflict in memory, so that an evaluation reads no store. Rebuilt from the rows
/// when the
/// task starts.
final class Held {

    private final Map<String, Claim> claims = new HashMap<>();
    private @Nullable Conflict definition;
    private @Nullable Traceparent cause;
    private @Nullable Claim newest;
    private boolean dirty = true;
    private long notBefore = Long.MIN_VALUE;

    /// Whether the row says anything new. Of equal contents the earliest recorded stands: method R1.
    boolean isNews(String row, Claim claim) {
        var known = claims.get(row);
        return known == null || claim.recordedAt().isBefore(known.recordedAt());
    }

    void put(String row, Claim claim) {
        claims.put(row, claim);
        newest = newest == null || EffectiveSet.AS_RECORDED.compare(newest, claim) < 0 ? claim : newest;
        dirty = true;
    }

    /// The claim recorded last among those that came in since the last evaluation: what is published next is
    /// its doing.
    @Nullable
    Claim newest() {
        return newest;
    }

    void define(@Nullable Conflict conflict) {
        definition = conflict;
        dirty = true;
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

    /// Everything that can be said of it; absent while nobody has defined it.
    @Nullable
    View view() {
        return definition == null ? null : Reconciliation.of(definition, claims(), Question.LIVE);
    }

    int size() {
        return claims.size();
    }

    private Collection<Claim> claims() {
        return Collections.unmodifiableCollection(claims.values());
    }
}
