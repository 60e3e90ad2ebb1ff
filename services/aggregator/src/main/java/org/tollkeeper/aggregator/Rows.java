package org.tollkeeper.aggregator;

import java.util.Comparator;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueStore;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.effective.ClaimRows;
import org.tollkeeper.messaging.Keys;

/// The claims of a task's conflicts, one row each.
final class Rows {

    /// What a claim that arrives does to the rows.
    enum Effect {
        /// The same is there already, or another content that stands before it.
        NONE,
        /// It is the first under its id.
        FIRST,
        /// It stands before what was there.
        OTHER
    }

    /// Of several contents under one id the least stands, of equal contents the earliest recorded: method R1.
    private static final Comparator<Claim> STANDING =
            Comparator.comparing(Claim::recordedAt).thenComparing(ClaimDocument::contentHash);

    private final KeyValueStore<String, Claim> store;

    Rows(KeyValueStore<String, Claim> store) {
        this.store = store;
    }

    /// Whichever copies and contents of a claim arrive, in whatever order, the same row is left in the end.
    Effect put(Claim claim) {
        var key = Keys.join(claim.conflict(), claim.id());
        var known = store.get(key);
        if (known != null && STANDING.compare(known, claim) <= 0) {
            return Effect.NONE;
        }
        store.put(key, claim);
        return known == null ? Effect.FIRST : Effect.OTHER;
    }

    ClaimRows of(String conflict) {
        return id -> store.get(Keys.join(conflict, id));
    }

    void forEach(String conflict, Consumer<Claim> visitor) {
        try (var some = store.prefixScan(Keys.join(conflict, ""), new StringSerializer())) {
            some.forEachRemaining(row -> visitor.accept(row.value));
        }
    }

    /// Every conflict with a row.
    void forEachConflict(Consumer<String> visitor) {
        try (var all = store.all()) {
            all.forEachRemaining(row -> visitor.accept(Keys.conflictOf(row.key)));
        }
    }
}
