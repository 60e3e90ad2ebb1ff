package org.tollkeeper.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the broker keeps a topic. Everything that matters is said, so that no default of a broker decides.
///
/// @param compacted keeps the last value of each key; otherwise every record
/// @param retention how long records are kept; absent: for ever
/// @param maxMessageBytes the largest record, after compression
/// @param zipped whether the broker keeps it as gzip
/// @param history for how long every record of a compacted topic is kept, by the broker's own clock; absent:
///     not at all
public record TopicSettings(
        boolean compacted,
        @Nullable Duration retention,
        int maxMessageBytes,
        boolean zipped,
        @Nullable Duration history) {

    static final int MIB = 1024 * 1024;

    static final TopicSettings LATEST_PER_KEY = new TopicSettings(true, null, MIB, false, null);
    static final TopicSettings FOR_EVER = new TopicSettings(false, null, MIB, false, null);

    TopicSettings retained(Duration time) {
        return new TopicSettings(compacted, time, maxMessageBytes, zipped, history);
    }

    TopicSettings large() {
        return new TopicSettings(compacted, retention, 12 * MIB, true, history);
    }

    TopicSettings withHistory(Duration time) {
        return new TopicSettings(compacted, retention, maxMessageBytes, zipped, time);
    }

    /// As the broker is told. One copy may be down without stopping writes, where there are three or more.
    public Map<String, String> config(short replication) {
        var config = new HashMap<>(Map.of(
                "cleanup.policy", compacted ? "compact" : "delete",
                "retention.ms", retention == null ? "-1" : Long.toString(retention.toMillis()),
                "retention.bytes", "-1",
                "min.insync.replicas", replication < 3 ? "1" : Integer.toString(replication - 1),
                "max.message.bytes", Integer.toString(maxMessageBytes),
                "compression.type", zipped ? "gzip" : "uncompressed"));
        if (history != null) {
            config.put("min.compaction.lag.ms", Long.toString(history.toMillis()));
            config.put("message.timestamp.type", "LogAppendTime");
        }
        return Map.copyOf(config);
    }
}
