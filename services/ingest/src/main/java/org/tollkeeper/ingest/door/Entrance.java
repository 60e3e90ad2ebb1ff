package org.tollkeeper.ingest.door;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.settings.IngestConfig;
import org.tollkeeper.ingest.settings.Roles;
import org.tollkeeper.ingest.signing.KeyRing;

/// Nobody's door stands open to a network by mistake: without keys the service listens on loopback alone.
@Startup
@ApplicationScoped
public class Entrance {
    private final String host;
    private final IngestConfig config;

    Entrance(@ConfigProperty(name = "quarkus.http.host") String host, IngestConfig config) {
        this.host = host;
        this.config = config;
    }

    @PostConstruct
    void check() {
        require(host, config.open(), config.keys().orElse(null));
    }

    /// @throws IllegalStateException where whoever reaches `host` could write
    static void require(String host, boolean open, @Nullable Path keys) {
        if (!Roles.of(host, open).everyRole() && keys(keys).isEmpty()) {
            throw new IllegalStateException("Ingest is to listen on " + host + " and has no keys, so whoever reaches it"
                    + " could send what they like. tollkeeper.ingest.keys names a file of keys; tollkeeper.ingest.open=true"
                    + " is for a service behind something that knows its users. Nothing was started.");
        }
    }

    static KeyRing keys(@Nullable Path file) {
        try {
            return file == null ? KeyRing.none() : KeyRing.of(file);
        } catch (IOException | FieldException e) {
            throw new IllegalStateException(
                    "The file of keys " + file + " cannot be used: " + e.getMessage() + ". Nothing was started.", e);
        }
    }
}
