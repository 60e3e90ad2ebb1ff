package org.tollkeeper.query.http;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tollkeeper.messaging.RegistryClient;
import org.tollkeeper.messaging.RegistrySerde;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.query.contract.Contracts;
import org.tollkeeper.query.dossier.Dossiers;
import org.tollkeeper.query.dossier.Freshness;
import org.tollkeeper.query.intake.Lifecycle;
import org.tollkeeper.query.intake.QueryConfig;
import org.tollkeeper.query.page.Assets;
import org.tollkeeper.query.page.Pages;
import org.tollkeeper.query.stories.Stories;

/// What is built once and knows nothing of the framework.
public class Parts {

    @Produces
    @Singleton
    Dossiers dossiers(QueryConfig config) {
        return new Dossiers(config.mostClaimsAtOnce());
    }

    @Produces
    @Singleton
    Freshness freshness() {
        return new Freshness(InstantSource.system());
    }

    @Produces
    @Singleton
    Stories stories(
            @ConfigProperty(name = "tollkeeper.kafka.bootstrap") String bootstrap,
            @ConfigProperty(name = "tollkeeper.registry.url") URI registry) {
        var values = RegistrySerde.reading(Topics.STORIES, new RegistryClient(registry));
        return new Stories(() -> new KafkaConsumer<>(Lifecycle.settings(bootstrap)), values.deserializer());
    }

    @Produces
    @Singleton
    Contracts contracts() {
        return new Contracts();
    }

    @Produces
    @Singleton
    Assets assets() {
        return new Assets();
    }

    @Produces
    @Singleton
    Pages pages(Assets assets) {
        return new Pages(assets);
    }
}
