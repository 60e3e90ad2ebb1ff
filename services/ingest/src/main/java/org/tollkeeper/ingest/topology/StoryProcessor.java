package org.tollkeeper.ingest.topology;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.ingest.stories.StoryClaims;
import org.tollkeeper.ingest.stories.StoryDoor;
import org.tollkeeper.wire.Story;

/// One version of one story at a time: extract, publish its claims and what it withdraws, remember it.
final class StoryProcessor implements Processor<String, Story, String, Object> {
    private static final Duration EMBARGO_STEP = Duration.ofSeconds(1);

    private final StoryClaims extraction;
    private final DefinitionsRead read;
    private @Nullable Task task;

    StoryProcessor(StoryClaims extraction, DefinitionsRead read) {
        this.extraction = extraction;
        this.read = read;
    }

    /// What the runtime gives a processor before its first record.
    private record Task(
            ProcessorContext<String, Object> context,
            StoryFiles files,
            KeyValueStore<String, Conflict> definitions,
            Embargoes embargoes) {}

    @Override
    public void init(ProcessorContext<String, Object> context) {
        var started = new Task(
                context,
                StoryFiles.of(context),
                context.getStateStore(StoryTopology.DEFINITIONS),
                new Embargoes(context.getStateStore(StoryTopology.EMBARGOES)));
        context.schedule(EMBARGO_STEP, PunctuationType.WALL_CLOCK_TIME, now -> release(started, now));
        this.task = started;
    }

    @Override
    public void process(Record<String, Story> record) {
        if (task == null) {
            throw new IllegalStateException("a record came before init");
        }
        read.await(Publishing.header(record.headers(), StoryDoor.DEFINITIONS));
        take(task, record);
    }

    private void take(Task task, Record<String, Story> record) {
        var story = record.value();
        var claims = extraction.extract(story, definitions(task)).claims();
        var before = task.files.history(record.key());
        var published = task.files.take(record.key(), claims, history -> history.take(story, claims));
        UnmatchedKill.tell(story, before, task.files.history(record.key()))
                .forEach(told -> Publishing.publish(task.context, told, record));
        if (!published.isEmpty()) {
            published.forEach(claim -> Publishing.publish(task.context, claim, record));
            task.embargoes.add(story, claims);
        }
    }

    private static void release(Task task, long now) {
        for (var ruling : task.embargoes.due(now)) {
            Publishing.publish(task.context, ruling, new Record<>("", ruling, now));
        }
    }

    private static List<Conflict> definitions(Task task) {
        var all = new ArrayList<Conflict>();
        try (var rows = task.definitions.all()) {
            rows.forEachRemaining(row -> all.add(row.value));
        }
        return all;
    }
}
