package org.tollkeeper.ingest.topology;

import java.util.List;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.messaging.codec.DeskDecision;

/// One decision about one story at a time: publish what follows from it, remember it. A decision that comes again is
/// the same row, and nothing new follows.
final class DecisionProcessor implements Processor<String, DeskDecision, String, Claim> {
    private @Nullable Task task;

    private record Task(ProcessorContext<String, Claim> context, StoryFiles files) {}

    @Override
    public void init(ProcessorContext<String, Claim> context) {
        this.task = new Task(context, StoryFiles.of(context));
    }

    @Override
    public void process(Record<String, DeskDecision> record) {
        if (task == null) {
            throw new IllegalStateException("a record came before init");
        }
        var context = task.context;
        follow(task.files, record).forEach(claim -> Publishing.publish(context, claim, record));
    }

    private static List<Claim> follow(StoryFiles files, Record<String, DeskDecision> record) {
        return switch (record.value()) {
            case DeskDecision.OnClaim word -> files.take(record.key(), word);
            case DeskDecision.Reread reread ->
                files.take(record.key(), reread.claims(), history -> history.take(reread));
        };
    }
}
