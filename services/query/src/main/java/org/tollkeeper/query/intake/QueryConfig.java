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

    /// How many claims are held at once to answer a question, in about a kilobyte each. A conflict with more is read
    /// some ledgers at a time, which takes some seconds and as much memory as this many claims would.
    int mostClaimsAtOnce();
}
