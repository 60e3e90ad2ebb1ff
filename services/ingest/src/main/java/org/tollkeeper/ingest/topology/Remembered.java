package org.tollkeeper.ingest.topology;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.tollkeeper.ingest.stories.Known;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.wire.Story;

/// What the tasks of this instance remember of a story. It only makes a door's answer say more: what is published is
/// decided by the task, whatever was answered.
public final class Remembered implements Known.Memory {
    private final KafkaStreams streams;

    public Remembered(KafkaStreams streams) {
        this.streams = streams;
    }

    @Override
    public Known of(Story story) {
        try {
            ReadOnlyKeyValueStore<String, History> histories = streams.store(
                    StoreQueryParameters.fromNameAndType(StoryTopology.HISTORIES, QueryableStoreTypes.keyValueStore()));
            var history = histories.get(Topics.STORIES.key().apply(story));
            return history == null ? Known.NOTHING : history.known(story);
        } catch (KafkaException | IllegalStateException e) {
            // The tasks are on their way to this instance or from it; a story is taken in all the same.
            return Known.NOTHING;
        }
    }
}
