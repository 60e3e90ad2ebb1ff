package org.tollkeeper.aggregator;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready while every claim that arrives is evaluated.
@Readiness
@ApplicationScoped
public class AggregatorReadiness implements HealthCheck {

    private final AggregatorService service;

    AggregatorReadiness(AggregatorService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        var condition = service.condition();
        return HealthCheckResponse.named("aggregator")
                .status(condition.running())
                .withData("streams", condition.inWords())
                .build();
    }
}
