package org.tollkeeper.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.Stores;
import org.tollkeeper.aggregator.BoundedMemory;
import org.tollkeeper.aggregator.ReconcileProcessor;
import org.tollkeeper.aggregator.TollTopology;
import org.tollkeeper.messaging.BareSerde;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.Codecs;

/// What one more claim costs the aggregator's processor over its stores on disk, when there are as many as that in one
/// cell: its rows, the tally, and what is published every fifty claims. They come as wires bring them: in the order
/// told, but up to a thousand places early or late. The growth is against a thousand claims, measured again beside each
/// size, so that whatever else the machine does meets both.
public final class Running {

    private static final int BATCH = 3_000;
    private static final int ROUNDS = 7;
    private static final int PUBLISHED_EACH = 50;
    private static final int WARM_UP = 50_000;
    private static final int PLACES = 1_000;
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);

    private final MockProcessorContext<String, Object> context;
    private final ReconcileProcessor processor;
    private final List<StateStore> stores = new ArrayList<>();
    private long nanos;

    private Running() throws IOException {
        var props = new Properties();
        props.put(StreamsConfig.APPLICATION_ID_CONFIG, "measured");
        props.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
        props.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedMemory.class);
        var dir = Files.createTempDirectory("tollkeeper-running").toFile();
        context = new MockProcessorContext<>(props, new TaskId(0, 0), dir);
        store(TollTopology.CLAIM_ROWS, BareSerde.of(Codecs.CLAIM));
        store(TollTopology.STORY_ROWS, Serdes.String());
        store(TollTopology.DEFINITIONS, BareSerde.of(Codecs.CONFLICT));
        store(TollTopology.PUBLISHED_POSITIONS, BareSerde.of(Codecs.POSITION));
        store(TollTopology.PUBLISHED_TOLLS, BareSerde.of(Codecs.TOLL));
        context.setCurrentSystemTimeMs(0);
        processor = new ReconcileProcessor(() -> nanos);
        processor.init(context);
        arrive(Topics.CONFLICTS.name(), Fictions.CONFLICT);
    }

    private <V> void store(String name, Serde<V> values) {
        var store = Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values)
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        context.addStateStore(store);
        stores.add(store);
    }

    public static void main(String[] args) throws IOException {
        cost(WARM_UP);
        System.out.printf("%10s %18s %18s %12s%n", "claims", "topology us", "a thousand us", "growth");
        for (int size : SIZES) {
            double cost = cost(size);
            double first = cost(SIZES.getFirst());
            System.out.printf("%10d %18.2f %18.2f %12.2f%n", size, cost, first, cost / first);
        }
    }

    private static double cost(int size) throws IOException {
        var running = new Running();
        var order = IntStream.range(0, size + ROUNDS * BATCH).toArray();
        for (int from = 0; from < order.length; from += PLACES) {
            shuffle(order, from, Math.min(order.length, from + PLACES), new Random(size + from));
        }
        running.take(order, 0, size);
        var rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            running.take(order, size + round * BATCH, size + (round + 1) * BATCH);
            rounds[round] = (System.nanoTime() - began) / 1e3 / BATCH;
        }
        running.close();
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    /// All stores of a process share one budget: what is open and idle would take its part of it.
    private void close() {
        stores.forEach(StateStore::close);
    }

    private static void shuffle(int[] order, int from, int to, Random random) {
        for (int i = to - 1; i > from; i--) {
            int j = from + random.nextInt(i - from + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }

    private void take(int[] order, int from, int to) {
        for (int i = from; i < to; i++) {
            arrive(Topics.CLAIMS.name(), Fictions.claim(order[i]));
            if (i % PUBLISHED_EACH == 0) {
                publish();
            }
        }
    }

    private void arrive(String topic, Object value) {
        context.setRecordMetadata(topic, 0, 0);
        processor.process(new Record<>(Fictions.CONFLICT.id(), value, 0, new RecordHeaders()));
    }

    private void publish() {
        nanos += 1_000_000_000L;
        context.scheduledPunctuators().stream()
                .filter(alarm -> !alarm.cancelled())
                .forEach(alarm -> alarm.getPunctuator().punctuate(0));
        context.scheduledPunctuators().removeIf(MockProcessorContext.CapturedPunctuator::cancelled);
        context.resetForwards();
    }
}
