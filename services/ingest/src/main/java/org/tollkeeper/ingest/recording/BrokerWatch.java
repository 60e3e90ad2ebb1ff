package org.tollkeeper.ingest.recording;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.jboss.logging.Logger;
import org.tollkeeper.messaging.Platform;

/// Whether the broker answers. Kafka Streams calls itself running for as long as its broker may come back, and whoever
/// sends meanwhile is refused; a load balancer must learn that too.
public final class BrokerWatch implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(BrokerWatch.class);
    private static final Duration STEP = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Admin admin;
    private final Thread thread;
    private volatile long seenNanos = System.nanoTime();

    /// Starts at once.
    public BrokerWatch(Platform platform) {
        this.admin = Admin.create(Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                platform.bootstrap(),
                CommonClientConfigs.CLIENT_ID_CONFIG,
                "tollkeeper-ingest-watch",
                CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) STEP.toMillis(),
                CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG,
                (int) STEP.toMillis()));
        this.thread = Thread.ofPlatform().name("broker-watch").daemon().start(this::watch);
    }

    public boolean answers() {
        return System.nanoTime() - seenNanos < PATIENCE.toNanos();
    }

    private void watch() {
        try {
            while (true) {
                ask();
                Thread.sleep(STEP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() throws InterruptedException {
        try {
            admin.describeCluster().clusterId().get(STEP.toMillis(), TimeUnit.MILLISECONDS);
            seenNanos = System.nanoTime();
        } catch (ExecutionException | TimeoutException e) {
            // It is asked again; that it was not seen is what is told.
            LOG.debugf("The broker does not answer: %s", e.getMessage());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        admin.close(Duration.ofSeconds(1));
    }
}
