package org.tollkeeper.ingest.topology;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.ingest.stories.StoryClaims;
import org.tollkeeper.ingest.stories.StoryDoor;
import org.tollkeeper.messaging.CloudEvents;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.Traceparent;
import org.tollkeeper.wire.Story;

/// One version of one story at a time: extract, publish its claims and what it withdraws, remember it.
final class StoryProcessor implements Processor<String, Story, String, Claim> {
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
            ProcessorContext<String, Claim> context,
            KeyValueStore<String, History> histories,
            KeyValueStore<String, Conflict> definitions,
            Embargoes embargoes) {}

    @Override
    public void init(ProcessorContext<String, Claim> context) {
        var started = new Task(
                context,
                context.getStateStore(StoryTopology.HISTORIES),
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
        read.await(header(record.headers(), StoryDoor.DEFINITIONS));
        take(task, record);
    }

    private void take(Task task, Record<String, Story> record) {
        var story = record.value();
        var known = task.histories.get(record.key());
        var claims = extraction.extract(story, definitions(task)).claims();
        var step = (known == null ? History.NONE : known).take(story, claims);
        if (!step.after().equals(known)) {
            step.published().forEach(claim -> publish(task, claim, record));
            task.embargoes.add(story, claims);
            task.histories.put(record.key(), step.after());
        }
    }

    private static void release(Task task, long now) {
        for (var ruling : task.embargoes.due(now)) {
            publish(task, ruling, new Record<>("", ruling, now));
        }
    }

    private static void publish(Task task, Claim claim, Record<?, ?> cause) {
        var random = ThreadLocalRandom.current();
        var trace = Traceparent.parse(header(cause.headers(), Traceparent.HEADER))
                .map(t -> t.next(random))
                .orElseGet(() -> Traceparent.start(random));
        var record =
                Topics.CLAIMS.record(claim, new CloudEvents.Origin("/tollkeeper/ingest", claim.recordedAt(), trace));
        task.context.forward(new Record<>(record.key(), claim, cause.timestamp(), record.headers()));
    }

    private static List<Conflict> definitions(Task task) {
        var all = new ArrayList<Conflict>();
        try (var rows = task.definitions.all()) {
            rows.forEachRemaining(row -> all.add(row.value));
        }
        return all;
    }

    private static @Nullable String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
