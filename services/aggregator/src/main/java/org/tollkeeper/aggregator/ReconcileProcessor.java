package org.tollkeeper.aggregator;

import java.util.Objects;
import java.util.function.LongSupplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.messaging.Topics;

/// Keeps every claim of its conflicts as a row, evaluates a conflict soon after anything about it changed, and forwards
/// the positions and tolls that came out differently.
///
/// Order, redelivery and crashes change nothing, because:
///
/// - what is forwarded is the difference between what is published and what the method says of the *set* of rows; no
///   arrival is ever added to a figure;
/// - a row holds the least of what arrived under its id, so a redelivered claim is the same row, whichever copy came
///   first; what is kept in memory over the rows equals a recomputation from them after every claim, by test;
/// - rows, what is published and the offsets read are committed in one transaction (exactly-once);
/// - a crash or a commit between taking in a row and evaluating it leaves the row without its consequence, and that is
///   healed: when a task starts, every conflict counts as changed.
public final class ReconcileProcessor implements Processor<String, Object, String, Object> {

    private final LongSupplier nanos;
    private @Nullable ReconcileTask task;

    /// @param nanos a clock that only measures, such as `System::nanoTime`
    public ReconcileProcessor(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /// Streams calls this again when it revives a task: everything in memory is made anew from the stores.
    @Override
    public void init(ProcessorContext<String, Object> context) {
        task = new ReconcileTask(context, nanos);
    }

    @Override
    public void process(Record<String, Object> record) {
        var trace = ReconcileTask.trace(record.headers());
        switch (record.value()) {
            case Claim claim -> started().take(claim, trace);
            case Conflict definition -> started().define(definition.id(), definition, trace);
            case null -> withdraw(record.key());
            default ->
                throw new IllegalStateException("a " + record.value().getClass() + " came from no source of ours");
        }
    }

    /// Only a definition is ever withdrawn; a claim is retracted by another one.
    private void withdraw(String key) {
        if (started().isFrom(Topics.CONFLICTS)) {
            started().define(key, null, null);
        }
    }

    private ReconcileTask started() {
        return Objects.requireNonNull(task, "Streams calls init first");
    }
}
