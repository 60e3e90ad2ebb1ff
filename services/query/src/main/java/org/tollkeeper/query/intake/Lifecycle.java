package org.tollkeeper.query.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.messaging.RegistryClient;
import org.tollkeeper.query.dossier.Dossiers;
import org.tollkeeper.query.dossier.Freshness;
import org.tollkeeper.query.stories.Stories;

/// Starts the intake with the service and stops it with it.
@ApplicationScoped
public class Lifecycle {
    private final QueryConfig config;
    private final String bootstrap;
    private final URI registry;
    private final Dossiers dossiers;
    private final Freshness freshness;
    private final Stories stories;
    private @Nullable Intake intake;

    Lifecycle(
            QueryConfig config,
            @ConfigProperty(name = "tollkeeper.kafka.bootstrap") String bootstrap,
            @ConfigProperty(name = "tollkeeper.registry.url") URI registry,
            Dossiers dossiers,
            Freshness freshness,
            Stories stories) {
        this.config = config;
        this.bootstrap = bootstrap;
        this.registry = registry;
        this.dossiers = dossiers;
        this.freshness = freshness;
        this.stories = stories;
    }

    void start(@Observes StartupEvent event) {
        if (config.intake()) {
            intake = new Intake(
                    () -> new KafkaConsumer<>(settings(bootstrap)),
                    Feeds.into(dossiers, new RegistryClient(registry)),
                    dossiers,
                    freshness);
            intake.start();
            stories.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (intake != null) {
            intake.stop();
            stories.stop();
        }
    }

    /// How the topics are read.
    public static Map<String, Object> settings(String bootstrap) {
        return Map.of(
                "bootstrap.servers",
                bootstrap,
                "client.id",
                "tollkeeper-query",
                "key.deserializer",
                ByteArrayDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class,
                "isolation.level",
                "read_committed",
                "enable.auto.commit",
                false,
                "allow.auto.create.topics",
                false,
                "reconnect.backoff.max.ms",
                5000,
                "max.poll.records",
                5000,
                "max.partition.fetch.bytes",
                4 << 20);
    }
}
