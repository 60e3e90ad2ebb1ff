package org.tollkeeper.aggregator;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.messaging.BareSerde;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.Codecs;

/// The processor on a bench: stores that outlive it, time that moves when told, and what the topics would say.
final class Bench {
    private final MockProcessorContext<String, Object> context = new MockProcessorContext<>(new Properties());
    private final Map<String, Position> positions = new TreeMap<>();
    private final Map<String, Toll> tolls = new TreeMap<>();
    private ReconcileProcessor processor;
    private long nanos;

    Bench() {
        store(TollTopology.CLAIM_ROWS, BareSerde.of(Codecs.CLAIM));
        store(TollTopology.STORY_ROWS, Serdes.String());
        store(TollTopology.DEFINITIONS, BareSerde.of(Codecs.CONFLICT));
        store(TollTopology.PUBLISHED_POSITIONS, BareSerde.of(Codecs.POSITION));
        store(TollTopology.PUBLISHED_TOLLS, BareSerde.of(Codecs.TOLL));
        context.setCurrentSystemTimeMs(Fiction.EVENING.toEpochMilli());
        processor = started();
    }

    /// Starts over with what was committed and nothing else.
    Bench restart() {
        processor = started();
        return this;
    }

    Bench define(Conflict conflict) {
        return arrive(Topics.CONFLICTS.name(), conflict.id(), conflict);
    }

    Bench undefine(String conflict) {
        return arrive(Topics.CONFLICTS.name(), conflict, null);
    }

    Bench take(Claim... claims) {
        for (var claim : claims) {
            arrive(Topics.CLAIMS.name(), claim.conflict(), claim);
        }
        return this;
    }

    /// Lets enough time pass for whatever changed to be evaluated.
    Bench settle() {
        nanos += 1_000_000_000L;
        context.scheduledPunctuators().stream()
                .filter(alarm -> !alarm.cancelled())
                .forEach(alarm -> alarm.getPunctuator().punctuate(0));
        context.forwarded().forEach(forwarded -> apply(forwarded.childName().orElseThrow(), forwarded.record()));
        return this;
    }

    /// What was forwarded since the last call, by step and key; a tombstone is `gone`.
    Map<String, String> forwarded() {
        var seen = new TreeMap<String, String>();
        context.forwarded()
                .forEach(f -> seen.put(
                        f.childName().orElseThrow() + " " + f.record().key(),
                        f.record().value() == null ? "gone" : "said"));
        context.resetForwards();
        return seen;
    }

    Map<String, Toll> tolls() {
        return tolls;
    }

    Map<String, Position> positions() {
        return positions;
    }

    private ReconcileProcessor started() {
        context.scheduledPunctuators().forEach(MockProcessorContext.CapturedPunctuator::cancel);
        var fresh = new ReconcileProcessor(() -> nanos);
        fresh.init(context);
        return fresh;
    }

    private Bench arrive(String topic, String key, @Nullable Object value) {
        context.setRecordMetadata(topic, 0, 0);
        processor.process(new Record<>(key, value, 0, new RecordHeaders()));
        return this;
    }

    private void apply(String step, Record<? extends String, ?> record) {
        switch (record.value()) {
            case Toll toll -> tolls.put(record.key(), toll);
            case Position position -> positions.put(record.key(), position);
            case null -> (step.equals(TollTopology.TOLLS) ? tolls : positions).remove(record.key());
            default -> throw new AssertionError("nobody asked for " + record.value());
        }
    }

    private <V> void store(String name, Serde<V> values) {
        var store = Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.String(), values)
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        context.addStateStore(store);
    }
}
