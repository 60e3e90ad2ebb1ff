package org.tollkeeper.query.intake;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tollkeeper.query.dossier.Dossiers;

/// Ready once everything that was in the topics at the start has been read.
@Readiness
public class CaughtUp implements HealthCheck {
    private final Dossiers dossiers;

    CaughtUp(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("query has read the topics")
                .status(dossiers.isCaughtUp())
                .withData("conflicts", dossiers.all().size())
                .build();
    }
}
