package org.tollkeeper.ingest.door;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready while what is sent can be taken in and what stories claim is published.
@Readiness
@ApplicationScoped
public class IngestReadiness implements HealthCheck {
    private final IngestService service;

    IngestReadiness(IngestService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        var condition = service.condition();
        return HealthCheckResponse.named("ingest")
                .status(condition.ready())
                .withData("stories", condition.inWords())
                .build();
    }
}
