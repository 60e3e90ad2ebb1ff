package org.tollkeeper.aggregator;

import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.messaging.Keys;
import org.tollkeeper.messaging.Topics;

/// Reads claims and definitions, writes positions and tolls, each conflict by itself. What it does with them is the
/// method's; here stands only which step feeds which.
///
/// @param nanos a clock that only measures, such as `System::nanoTime`
public record TollTopology(
        Serde<Claim> claims,
        Serde<Conflict> conflicts,
        Serde<Position> positions,
        Serde<Toll> tolls,
        LongSupplier nanos) {

    static final String CLAIMS = "claims";
    static final String CONFLICTS = "conflicts";
    static final String RECONCILE = "reconcile";
    static final String POSITIONS = "positions";
    static final String TOLLS = "tolls";

    public static final String CLAIM_ROWS = "claim-rows";
    public static final String STORY_ROWS = "story-rows";
    public static final String DEFINITIONS = "definitions";
    public static final String PUBLISHED_POSITIONS = "published-positions";
    public static final String PUBLISHED_TOLLS = "published-tolls";

    private static final Deserializer<String> KEY = Serdes.String().deserializer();
    private static final Serializer<String> KEY_OUT = Serdes.String().serializer();

    public Topology build() {
        return new Topology()
                .addSource(CLAIMS, KEY, claims.deserializer(), Topics.CLAIMS.name())
                .addSource(CONFLICTS, KEY, conflicts.deserializer(), Topics.CONFLICTS.name())
                .addProcessor(RECONCILE, () -> new ReconcileProcessor(nanos), CLAIMS, CONFLICTS)
                .addStateStore(store(CLAIM_ROWS, claims), RECONCILE)
                .addStateStore(store(STORY_ROWS, Serdes.String()), RECONCILE)
                .addStateStore(store(DEFINITIONS, conflicts), RECONCILE)
                .addStateStore(store(PUBLISHED_POSITIONS, positions), RECONCILE)
                .addStateStore(store(PUBLISHED_TOLLS, tolls), RECONCILE)
                .addSink(POSITIONS, Topics.POSITIONS.name(), KEY_OUT, positions.serializer(), byConflict(), RECONCILE)
                .addSink(TOLLS, Topics.TOLLS.name(), KEY_OUT, tolls.serializer(), byConflict(), RECONCILE);
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }

    /// Everything about a conflict lies in the partition of its claims.
    private static <V> StreamPartitioner<String, V> byConflict() {
        return (_, key, _, partitions) -> Optional.of(Set.of(Keys.partition(Keys.conflictOf(key), partitions)));
    }
}
