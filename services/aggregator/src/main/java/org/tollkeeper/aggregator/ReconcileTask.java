package org.tollkeeper.aggregator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.toll.Tally;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.messaging.CloudEvents;
import org.tollkeeper.messaging.Topic;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.Traceparent;

/// One task's conflicts, from its start to its end: see [ReconcileProcessor] for why it is right.
final class ReconcileTask {

    private static final Logger LOG = Logger.getLogger(ReconcileTask.class);

    /// Outputs are conflated to the last for each key in this time, or in the time an evaluation takes where that is
    /// longer.
    static final Duration PACE = Duration.ofMillis(5);

    private static final String SOURCE = "/tollkeeper/aggregator";

    private final ProcessorContext<String, Object> context;
    private final LongSupplier nanos;
    private final Rows rows;
    private final KeyValueStore<String, Conflict> definitions;
    private final Published<Position> positions;
    private final Published<Toll> tolls;
    private final Map<String, Held> conflicts = new HashMap<>();
    private final SplittableRandom random = new SplittableRandom();
    private @Nullable Cancellable alarm;

    ReconcileTask(ProcessorContext<String, Object> context, LongSupplier nanos) {
        this.context = context;
        this.nanos = nanos;
        this.rows = new Rows(
                context.getStateStore(TollTopology.CLAIM_ROWS), context.getStateStore(TollTopology.STORY_ROWS));
        this.definitions = context.getStateStore(TollTopology.DEFINITIONS);
        this.positions = new Published<>(
                TollTopology.POSITIONS, Topics.POSITIONS, context.getStateStore(TollTopology.PUBLISHED_POSITIONS));
        this.tolls =
                new Published<>(TollTopology.TOLLS, Topics.TOLLS, context.getStateStore(TollTopology.PUBLISHED_TOLLS));
        rebuild();
    }

    /// A new claim becomes a row, whether its conflict is defined or not; one that is known already is nothing new.
    void take(Claim claim, @Nullable Traceparent trace) {
        var effect = rows.put(claim);
        if (effect != Rows.Effect.NONE) {
            var held = held(claim.conflict());
            held.causedBy(trace);
            file(held, claim, effect);
            settleSoon();
        }
    }

    /// One conflict must not stop the others: what fails here is tried again from the rows when the conflict is
    /// evaluated, and said then.
    private static void file(Held held, Claim claim, Rows.Effect effect) {
        try {
            if (effect == Rows.Effect.FIRST) {
                held.file(claim);
            } else {
                held.startOver(claim);
            }
        } catch (RuntimeException e) {
            LOG.warnf(
                    e,
                    "Claim '%s' of conflict '%s' is kept, and the conflict is read anew.",
                    claim.id(),
                    claim.conflict());
        }
    }

    /// Without a definition nothing can be said of a conflict, and nothing stays published.
    void define(String conflict, @Nullable Conflict definition, @Nullable Traceparent trace) {
        definitions.put(conflict, definition);
        held(conflict).define(definition);
        held(conflict).causedBy(trace);
        settleSoon();
    }

    /// Evaluates every conflict that has changed, each at its pace.
    private void settle() {
        conflicts.forEach((id, held) -> {
            long began = nanos.getAsLong();
            if (held.isDue(began)) {
                settle(id, held);
                held.settled(began, nanos.getAsLong(), PACE.toNanos());
            }
        });
        if (alarm != null && conflicts.values().stream().noneMatch(Held::isDirty)) {
            alarm.cancel();
            alarm = null;
        }
    }

    /// Only while something waits: each ring makes Streams commit, so one that never stopped would keep the broker
    /// busy with empty transactions.
    private void settleSoon() {
        if (alarm == null) {
            alarm = context.schedule(PACE, PunctuationType.WALL_CLOCK_TIME, _ -> settle());
        }
    }

    boolean isFrom(Topic<?> topic) {
        return context.recordMetadata()
                .map(from -> from.topic().equals(topic.name()))
                .orElse(false);
    }

    static @Nullable Traceparent trace(Headers headers) {
        var header = headers.lastHeader(Traceparent.HEADER);
        return header == null
                ? null
                : Traceparent.parse(new String(header.value(), UTF_8)).orElse(null);
    }

    private void rebuild() {
        rows.forEachConflict(this::held);
        try (var all = definitions.all()) {
            all.forEachRemaining(row -> held(row.key).define(row.value));
        }
        positions.conflicts().forEach(this::held);
        tolls.conflicts().forEach(this::held);
        if (!conflicts.isEmpty()) {
            settleSoon();
        }
    }

    private void settle(String id, Held held) {
        evaluate(id, held).ifPresent(said -> {
            forward(held, positions, positions.replace(id, said.positions()));
            forward(held, tolls, tolls.replace(id, said.tolls()));
        });
    }

    /// Empty where the method itself fails: one conflict must not stop the others, which a thrown error would.
    private Optional<Tally.Said> evaluate(String id, Held held) {
        try {
            var tally = held.tally(rows);
            return Optional.of(tally == null ? new Tally.Said(List.of(), List.of()) : tally.said());
        } catch (RuntimeException e) {
            held.forget();
            LOG.errorf(
                    e,
                    "Conflict '%s' could not be evaluated. Its claims are kept; its positions and tolls stay as last published"
                            + " until a claim or its definition changes.",
                    id);
            return Optional.empty();
        }
    }

    private <V> void forward(Held held, Published<V> published, Map<String, @Nullable V> changes) {
        var trace =
                held.cause() == null ? Traceparent.start(random) : held.cause().next(random);
        long now = context.currentSystemTimeMs();
        var origin = new CloudEvents.Origin(SOURCE, Instant.ofEpochMilli(now), trace);
        changes.forEach((key, value) -> {
            var headers = CloudEvents.headers(
                    UUID.randomUUID().toString(), published.topic().eventType(), origin);
            var newest = held.newest();
            if (newest != null) {
                CloudEvents.causedBy(headers, newest.recordedAt() + "/" + newest.id());
            }
            context.forward(new Record<String, Object>(key, value, now, headers), published.sink());
        });
    }

    private Held held(String conflict) {
        return conflicts.computeIfAbsent(conflict, _ -> new Held());
    }
}
