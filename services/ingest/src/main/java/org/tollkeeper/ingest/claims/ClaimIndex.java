package org.tollkeeper.ingest.claims;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.ingest.claims.HashTable.Hash;
import org.tollkeeper.ingest.recording.Recorder.Place;

/// Which claims are recorded already, told by (conflict, id), and whether a further one says the same. Filled from the
/// topic's beginning and by our own writes.
public final class ClaimIndex {
    private static final int OFFSET_BITS = 48;

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

    private record Sent(Hash key, Hash content, long recordedAt, boolean backfilled) {}

    /// @param backfilled of equal contents the one recorded first stands, so one that its sender dates earlier than
    /// what is recorded is news
    public Admission admit(Claim claim, boolean backfilled) {
        var sent = new Sent(key(claim), content(claim), claim.recordedAt().toEpochMilli(), backfilled);
        synchronized (this) {
            int row = recorded.find(sent.key);
            if (row >= 0) {
                return beside(sent, recorded.holds(row, sent.content), recorded.time(row), DURABLE);
            }
            var coming = onTheirWay.get(sent.key);
            return coming == null
                    ? expect(sent)
                    : beside(sent, coming.content.equals(sent.content), coming.recordedAt, coming.promise);
        }
    }

    /// Something is known under its id already.
    private Admission beside(Sent sent, boolean same, long recordedAt, CompletableFuture<Place> promise) {
        if (!same) {
            return new Admission.Clash();
        }
        return sent.backfilled && sent.recordedAt < recordedAt ? expect(sent) : new Admission.Duplicate(promise);
    }

    private Admission expect(Sent sent) {
        var promise = new CompletableFuture<Place>();
        var coming = new OnItsWay(sent.content, sent.recordedAt, promise);
        onTheirWay.put(sent.key, coming);
        var _ = promise.whenComplete((place, failure) -> arrived(sent.key, coming, failure == null ? place : null));
        return new Admission.Fresh(promise);
    }

    private synchronized void arrived(Hash key, OnItsWay coming, @Nullable Place place) {
        onTheirWay.remove(key, coming);
        if (place != null) {
            add(key, coming.content, coming.recordedAt, place);
        }
    }

    /// A claim was found in the topic, whoever recorded it.
    public void saw(Claim claim, Place place) {
        var key = key(claim);
        var content = content(claim);
        synchronized (this) {
            add(key, content, claim.recordedAt().toEpochMilli(), place);
        }
    }

    /// Where the claim lies; empty where it is not known here.
    public synchronized Optional<Place> place(String conflict, String id) {
        int row = recorded.find(key(conflict, id));
        return row < 0 ? Optional.empty() : Optional.of(unpacked(recorded.place(row)));
    }

    private void add(Hash key, Hash content, long time, Place place) {
        int row = recorded.find(key);
        if (row < 0) {
            recorded.add(key, content, time);
            recorded.setPlace(recorded.find(key), packed(place));
        } else if (recorded.holds(row, content) && time < recorded.time(row)) {
            recorded.setTime(row, time);
        }
    }

    public synchronized int size() {
        return recorded.size();
    }

    /// Partition and offset in one number.
    private static long packed(Place place) {
        return (long) place.partition() << OFFSET_BITS | place.offset();
    }

    private static Place unpacked(long place) {
        return new Place((int) (place >>> OFFSET_BITS), place & (1L << OFFSET_BITS) - 1);
    }

    private static Hash key(Claim claim) {
        return key(claim.conflict(), claim.id());
    }

    private static Hash key(String conflict, String id) {
        return Hash.of(conflict + "\n" + id);
    }

    private static Hash content(Claim claim) {
        return Hash.ofHex(ClaimDocument.contentHash(claim));
    }
}
