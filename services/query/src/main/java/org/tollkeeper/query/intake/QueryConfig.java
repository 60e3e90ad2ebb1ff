package org.tollkeeper.query.intake;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/// What an operator may set of query.
@ConfigMapping(prefix = "tollkeeper.query")
public interface QueryConfig {

    /// Whether the topics are read. Without it nothing is ever served: only tests that fill the dossiers by hand
    /// do so.
    boolean intake();

    /// How long ago a replica may last have read everything there was before it says that it is not ready.
    Duration staleAfter();

    /// How many claims one question may look at: what was true or known at another time, explanations, series. It is
    /// worked out from all claims that decide it, in about a kilobyte each; a question that takes more is refused.
    int mostClaimsAtOnce();
}
