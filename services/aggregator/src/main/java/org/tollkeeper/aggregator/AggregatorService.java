package org.tollkeeper.aggregator;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.messaging.Attempts;
import org.tollkeeper.messaging.Platform;
import org.tollkeeper.messaging.RegistryClient;
import org.tollkeeper.messaging.TopicCreator;
import org.tollkeeper.messaging.Topics;

/// Runs the topology for as long as the process lives: makes its topics, waits for those of ingest, starts Streams. It
/// starts beside the application, not before it, as whoever makes the topics may start later in the same process.
@Startup
@ApplicationScoped
public class AggregatorService {

    private static final Logger LOG = Logger.getLogger(AggregatorService.class);

    private final Platform platform;
    private final AggregatorConfig config;
    private final Path stateDir;
    private final Attempts attempts = new Attempts("aggregator", this::start);

    private volatile @Nullable KafkaStreams streams;

    AggregatorService(
            AggregatorConfig config,
            @ConfigProperty(name = "tollkeeper.kafka.bootstrap") String bootstrap,
            @ConfigProperty(name = "tollkeeper.registry.url") URI registry,
            @ConfigProperty(name = "tollkeeper.topics.partitions") int partitions,
            @ConfigProperty(name = "tollkeeper.topics.replication") short replication,
            @ConfigProperty(name = "tollkeeper.state.dir") Path stateDir) {
        this.config = config;
        this.platform = new Platform(bootstrap, registry, partitions, replication);
        this.stateDir = stateDir;
    }

    /// Whether claims are being evaluated, or what keeps them from it.
    public record Condition(boolean running, String inWords) {}

    public Condition condition() {
        var running = streams;
        if (running == null) {
            return new Condition(false, "waiting for " + attempts.waitingFor());
        }
        var state = running.state();
        return new Condition(state == KafkaStreams.State.RUNNING, state.name());
    }

    @PostConstruct
    void begin() {
        attempts.begin();
    }

    private void start() {
        prepareTopics();
        startStreams();
    }

    private void prepareTopics() {
        var clients = Map.<String, Object>of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, platform.bootstrap(),
                CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000,
                CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        try (var admin = Admin.create(clients)) {
            var creator = new TopicCreator(admin, platform);
            creator.create(Topics.ofAggregator());
            creator.await(List.of(Topics.CLAIMS, Topics.CONFLICTS), Duration.ofMillis(100), missing -> {
                attempts.waitFor(missing);
                LOG.infof("The aggregator waits for %s", missing);
            });
        }
    }

    private synchronized void startStreams() {
        if (attempts.isClosing()) {
            return;
        }
        var topology =
                Streaming.topology(new RegistryClient(platform.registry())).build();
        var made = new KafkaStreams(topology, Streaming.properties(platform, config, stateDir));
        made.setUncaughtExceptionHandler(AggregatorService::replaceThread);
        made.setStateListener((now, before) -> LOG.infof("The aggregator was %s and is now %s", before, now));
        made.start();
        streams = made;
    }

    /// Nothing is skipped: what a thread fell over is read again by its replacement, after a moment, so that a
    /// lasting fault fills no log.
    private static StreamThreadExceptionResponse replaceThread(Throwable fault) {
        LOG.error(
                "A thread of the aggregator ended and is replaced; what it had not committed is computed again.",
                fault);
        Attempts.pause();
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    @PreDestroy
    void stop() {
        attempts.close();
        synchronized (this) {
            var running = streams;
            if (running != null
                    && !running.close(CloseOptions.timeout(config.closeTimeout())
                            .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP))) {
                LOG.warnf(
                        "The aggregator did not stop within %s; what it had not committed is computed again at its next start.",
                        config.closeTimeout());
            }
        }
    }
}
