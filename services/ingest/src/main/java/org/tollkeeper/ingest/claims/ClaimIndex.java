package org.tollkeeper.ingest.claims;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.ingest.claims.HashTable.Hash;
import org.tollkeeper.ingest.recording.Recorder.Place;

/// Which claims are recorded already, told by (conflict, id), and whether a further one says the same. Filled from the
/// topic's beginning and by our own writes.
public final class ClaimIndex {
    private final HashTable recorded = new HashTable();
    private final Map<Hash, OnItsWay> onTheirWay = new HashMap<>();

    private record OnItsWay(Hash content, long recordedAt, CompletableFuture<Place> promise) {}

    /// What is known of a claim that somebody sends.
    public sealed interface Admission {
        /// Nothing: it is to be recorded, and `promise` told how that went.
        record Fresh(CompletableFuture<Place> promise) implements Admission {}

        /// It was sent before, and is durable when `promise` says so.
        record Duplicate(CompletableFuture<Place> promise) implements Admission {}

        /// Something else was sent under its id.
        record Clash() implements Admission {}
    }

    private static final CompletableFuture<Place> DURABLE = CompletableFuture.completedFuture(new Place(-1, -1));

    /// @param backfilled of equal contents the one recorded first stands, so one that its sender dates earlier than
    /// what is recorded is news
    public Admission admit(Claim claim, boolean backfilled) {
        var key = key(claim);
        var content = content(claim);
        long time = claim.recordedAt().toEpochMilli();
        synchronized (this) {
            int row = recorded.find(key);
            var coming = onTheirWay.get(key);
            if (row < 0 && coming == null) {
                return expect(key, content, time);
            }
            boolean same = row < 0 ? coming.content.equals(content) : recorded.holds(row, content);
            if (!same) {
                return new Admission.Clash();
            }
            long known = row < 0 ? coming.recordedAt : recorded.time(row);
            if (backfilled && time < known) {
                return expect(key, content, time);
            }
            return new Admission.Duplicate(row < 0 ? coming.promise : DURABLE);
        }
    }

    private Admission expect(Hash key, Hash content, long time) {
        var promise = new CompletableFuture<Place>();
        var coming = new OnItsWay(content, time, promise);
        onTheirWay.put(key, coming);
        promise.whenComplete((place, failure) -> arrived(key, coming, failure == null));
        return new Admission.Fresh(promise);
    }

    private synchronized void arrived(Hash key, OnItsWay coming, boolean durable) {
        onTheirWay.remove(key, coming);
        if (durable) {
            add(key, coming.content, coming.recordedAt);
        }
    }

    /// A claim was found in the topic, whoever recorded it.
    public void saw(Claim claim) {
        var key = key(claim);
        var content = content(claim);
        synchronized (this) {
            add(key, content, claim.recordedAt().toEpochMilli());
        }
    }

    private void add(Hash key, Hash content, long time) {
        int row = recorded.find(key);
        if (row < 0) {
            recorded.add(key, content, time);
        } else if (recorded.holds(row, content) && time < recorded.time(row)) {
            recorded.setTime(row, time);
        }
    }

    public synchronized int size() {
        return recorded.size();
    }

    private static Hash key(Claim claim) {
        return Hash.of(claim.conflict() + "\n" + claim.id());
    }

    private static Hash content(Claim claim) {
        return Hash.ofHex(ClaimDocument.contentHash(claim));
    }
}
