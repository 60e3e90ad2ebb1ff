package org.tollkeeper.aggregator;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/// What an operator may set for this service; the defaults stand in `META-INF/microprofile-config.properties`.
@ConfigMapping(prefix = "tollkeeper.aggregator")
public interface AggregatorConfig {

    /// The name of this instance, its own among all instances and the same after a restart: it gets its tasks back
    /// without a rebalance.
    String instance();

    /// Threads that share this instance's tasks. More than `tollkeeper.topics.partitions` would idle.
    int threads();

    /// How long an instance that went without a word keeps its tasks. At least what the broker allows, 6 s by default.
    Duration sessionTimeout();

    /// How often what was computed is committed and so becomes visible. Longer is cheaper and slower.
    Duration commitInterval();

    /// How long a shutdown may take before it is abandoned; what was not committed is computed again.
    Duration closeTimeout();
}
