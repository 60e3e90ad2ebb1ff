package org.tollkeeper.ingest.door;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import org.apache.kafka.streams.KafkaStreams;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.ClaimExtractor;
import org.tollkeeper.ingest.recording.UnavailableException;
import org.tollkeeper.ingest.settings.IngestConfig;
import org.tollkeeper.messaging.Attempts;
import org.tollkeeper.messaging.Platform;
import org.tollkeeper.wire.WireReader;

/// Opens the doors when broker and registry are there, and shuts them when the process ends. It tries for as long as it
/// takes, beside the application, not before it.
@Startup
@ApplicationScoped
public class IngestService implements Doors.Keeper {

    private final IngestConfig config;
    private final Platform platform;
    private final Path stateDir;
    private final ClaimExtractor extractor;
    private final Attempts attempts = new Attempts("ingest", this::start);

    private volatile @Nullable Running running;

    IngestService(
            IngestConfig config,
            ClaimExtractor extractor,
            @ConfigProperty(name = "tollkeeper.kafka.bootstrap") String bootstrap,
            @ConfigProperty(name = "tollkeeper.registry.url") URI registry,
            @ConfigProperty(name = "tollkeeper.topics.partitions") int partitions,
            @ConfigProperty(name = "tollkeeper.topics.replication") short replication,
            @ConfigProperty(name = "tollkeeper.state.dir") Path stateDir) {
        this.config = config;
        this.extractor = extractor;
        this.platform = new Platform(bootstrap, registry, partitions, replication);
        this.stateDir = stateDir;
    }

    @Override
    public Doors open() {
        var now = running;
        if (now == null || attempts.isClosing()) {
            throw new UnavailableException("The doors are shut: ingest waits for " + attempts.waitingFor() + ".");
        }
        return now.doors();
    }

    /// Whether stories and claims are taken in, or what keeps them out.
    public record Condition(boolean ready, String inWords) {}

    public Condition condition() {
        var now = running;
        if (now == null) {
            return new Condition(false, "waiting for " + attempts.waitingFor());
        }
        var state = now.state();
        return now.hasBroker()
                ? new Condition(state == KafkaStreams.State.RUNNING, state.name())
                : new Condition(false, "the broker does not answer");
    }

    @PostConstruct
    void begin() {
        if (config.running()) {
            attempts.begin();
        } else {
            attempts.waitFor("tollkeeper.ingest.running=true");
        }
    }

    private void start() {
        var opened = new Running(platform, config, stateDir, extractor);
        synchronized (this) {
            if (attempts.isClosing()) {
                opened.close();
            } else {
                running = opened;
            }
        }
        WireReader.warm();
    }

    @PreDestroy
    void stop() {
        attempts.close();
        synchronized (this) {
            var now = running;
            if (now != null) {
                now.close();
            }
        }
    }
}
