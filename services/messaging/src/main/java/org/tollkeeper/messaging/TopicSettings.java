package org.tollkeeper.messaging;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the broker keeps a topic. Everything that matters is said, so that no default of a broker decides.
///
/// @param compacted keeps the last value of each key; otherwise every record
/// @param retention how long records are kept; absent: for ever
/// @param maxMessageBytes the largest record, after compression
/// @param zipped whether the broker keeps it as gzip
public record TopicSettings(boolean compacted, @Nullable Duration retention, int maxMessageBytes, boolean zipped) {

    static final int MIB = 1024 * 1024;

    static final TopicSettings LATEST_PER_KEY = new TopicSettings(true, null, MIB, false);
    static final TopicSettings FOR_EVER = new TopicSettings(false, null, MIB, false);

    TopicSettings retained(Duration time) {
        return new TopicSettings(compacted, time, maxMessageBytes, zipped);
    }

    TopicSettings large() {
        return new TopicSettings(compacted, retention, 12 * MIB, true);
    }

    /// As the broker is told. One copy may be down without stopping writes, where there are three or more.
    public Map<String, String> config(short replication) {
        return Map.of(
                "cleanup.policy", compacted ? "compact" : "delete",
                "retention.ms", retention == null ? "-1" : Long.toString(retention.toMillis()),
                "retention.bytes", "-1",
                "min.insync.replicas", replication < 3 ? "1" : Integer.toString(replication - 1),
                "max.message.bytes", Integer.toString(maxMessageBytes),
                "compression.type", zipped ? "gzip" : "uncompressed");
    }
}
