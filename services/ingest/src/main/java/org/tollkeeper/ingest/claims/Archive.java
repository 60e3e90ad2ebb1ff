package org.tollkeeper.ingest.claims;

import java.util.Optional;
import org.tollkeeper.domain.claim.Claim;

/// Looks claims up that were recorded.
public interface Archive {
    Optional<Claim> find(String conflict, String claim);
}
