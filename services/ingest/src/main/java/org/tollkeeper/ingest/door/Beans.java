package org.tollkeeper.ingest.door;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tollkeeper.extraction.ClaimExtractor;
import org.tollkeeper.extraction.Extraction;

/// What the doors are told of their surroundings.
@Dependent
public class Beans {

    @Produces
    Roles roles(@ConfigProperty(name = "quarkus.http.host") String host, IngestConfig config) {
        return Roles.of(host, config.open());
    }

    /// Until the rules of extraction land, stories are kept and claim nothing.
    @Produces
    ClaimExtractor extractor() {
        return (story, conflict) -> new Extraction(
                List.of(), List.of(), List.of(), List.of("No extractor is built in; the story was only kept."));
    }

    @Produces
    Limits limits(IngestConfig config) {
        return new Limits(config.bodyLimit(), config.lineLimit());
    }
}
