package org.tollkeeper.query.intake;

import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tollkeeper.query.dossier.Dossiers;
import org.tollkeeper.query.dossier.Freshness;

/// Ready once everything that was in the topics at the start has been read, and for as long as this replica is
/// not too far behind them: a balancer then prefers those that are not. Whoever asks all the same is answered,
/// with the time up to which the answer is right.
@Readiness
public class CaughtUp implements HealthCheck {
    private final QueryConfig config;
    private final Dossiers dossiers;
    private final Freshness freshness;

    CaughtUp(QueryConfig config, Dossiers dossiers, Freshness freshness) {
        this.config = config;
        this.dossiers = dossiers;
        this.freshness = freshness;
    }

    @Override
    public HealthCheckResponse call() {
        boolean isFresh = !config.intake() || !freshness.isOlderThan(config.staleAfter());
        return HealthCheckResponse.named("query has read the topics")
                .status(dossiers.isCaughtUp() && isFresh)
                .withData("conflicts", dossiers.all().size())
                .withData("asOf", freshness.asOf().map(Instant::toString).orElse("never"))
                .withData("behind", freshness.behind())
                .build();
    }
}
