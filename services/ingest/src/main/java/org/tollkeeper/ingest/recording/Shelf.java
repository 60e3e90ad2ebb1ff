package org.tollkeeper.ingest.recording;

import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.messaging.Topic;

/// What a topic holds, from its beginning to where it ends when somebody asks.
public interface Shelf {

    /// Takes every value in turn, of each partition in the order written.
    ///
    /// @param more told now and then how many places of how many are behind it; answers whether to go on
    <V> void read(Topic<V> topic, BiConsumer<V, Place> each, BiPredicate<Long, Long> more);
}
