package org.tollkeeper.ingest.feeds;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.tollkeeper.ingest.door.Doors;

/// Whether a person must look at the feeds: an alert of the highest level, a feed that fell silent, or one that ended.
/// Not whether requests are answered; that is readiness.
@Wellness
@ApplicationScoped
public class FeedsWellness implements HealthCheck {
    private final FeedRunner runner;
    private final Doors.Keeper keeper;

    FeedsWellness(FeedRunner runner, Doors.Keeper keeper) {
        this.runner = runner;
        this.keeper = keeper;
    }

    @Override
    public HealthCheckResponse call() {
        var now = runner.now();
        int alerts = FeedsDocument.alerts(keeper).size();
        var silent = names(one -> one.health().isSilent(now));
        var stopped = names(one -> one.health().isStopped());
        return HealthCheckResponse.named("feeds")
                .status(alerts == 0 && silent.isEmpty() && stopped.isEmpty())
                .withData("alerts", alerts)
                .withData("silent", silent)
                .withData("stopped", stopped)
                .build();
    }

    private String names(Predicate<FeedRunner.Health> which) {
        return runner.health().stream()
                .filter(which)
                .map(one -> one.feed().name())
                .collect(Collectors.joining(", "));
    }
}
