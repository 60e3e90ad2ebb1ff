package org.tollkeeper.ingest.topology;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.conflict.Conflict;

/// Keeps every definition at hand of every task, and says how far they were read.
final class DefinitionsProcessor implements Processor<String, Conflict, Void, Void> {
    private final DefinitionsRead read;
    private @Nullable ProcessorContext<Void, Void> context;
    private @Nullable KeyValueStore<String, Conflict> definitions;

    DefinitionsProcessor(DefinitionsRead read) {
        this.read = read;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        this.context = context;
        this.definitions = context.getStateStore(StoryTopology.DEFINITIONS);
    }

    @Override
    public void process(Record<String, Conflict> record) {
        if (definitions == null || context == null) {
            throw new IllegalStateException("a record came before init");
        }
        definitions.put(record.key(), record.value());
        context.recordMetadata().ifPresent(place -> read.reached(place.partition(), place.offset()));
    }
}
