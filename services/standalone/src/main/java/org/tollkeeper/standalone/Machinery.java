package org.tollkeeper.standalone;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.standalone.broker.EmbeddedBroker;
import org.tollkeeper.standalone.registry.RegistryProcess;

/// What the services stand on: the broker in this process and the registry beside it, started together because the
/// slower one is another process.
final class Machinery implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private volatile @Nullable EmbeddedBroker broker;
    private volatile @Nullable RegistryProcess registry;

    /// Returns when both serve; services started after that find them through system properties.
    ///
    /// @param distribution the registry's
    void start(Options options, DataFolder data, Path distribution, Progress progress) throws InterruptedException {
        var registry = RegistryProcess.start(
                distribution, data.registry(), data.registryLog(), options.registryPort(), Ports.free());
        this.registry = registry;
        var broker = EmbeddedBroker.start(data.broker(), options.brokerPort(), Ports.free());
        this.broker = broker;
        progress.done("broker", broker.bootstrap());
        registry.awaitReady(PATIENCE);
        progress.done("registry", registry.ccompat().toString());
        System.setProperty("tollkeeper.kafka.bootstrap", broker.bootstrap());
        System.setProperty("tollkeeper.registry.url", registry.ccompat().toString());
    }

    /// The broker first: whoever still writes must not meet a registry that is gone.
    @Override
    public void close() {
        if (broker != null) {
            broker.close();
        }
        if (registry != null) {
            registry.close();
        }
    }
}
