package org.tollkeeper.ingest.door;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tollkeeper.extraction.ClaimExtractor;
import org.tollkeeper.extraction.RuleExtractor;
import org.tollkeeper.ingest.settings.IngestConfig;
import org.tollkeeper.ingest.settings.Limits;
import org.tollkeeper.ingest.settings.Roles;
import org.tollkeeper.ingest.signing.Gate;

/// What the doors are told of their surroundings.
@Dependent
public class Beans {

    @Produces
    Roles roles(@ConfigProperty(name = "quarkus.http.host") String host, IngestConfig config) {
        return Roles.of(host, config.open());
    }

    @Produces
    @Singleton
    Gate gate(Roles roles, IngestConfig config) {
        return new Gate(Entrance.keys(config.keys().orElse(null)), roles, InstantSource.system());
    }

    @Produces
    ClaimExtractor extractor() {
        return new RuleExtractor();
    }

    @Produces
    Limits limits(IngestConfig config) {
        return new Limits(config.bodyLimit(), config.lineLimit());
    }
}
