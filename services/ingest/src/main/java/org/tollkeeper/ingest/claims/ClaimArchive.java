package org.tollkeeper.ingest.claims;

import java.util.Optional;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.ingest.recording.TopicArchive;
import org.tollkeeper.messaging.Platform;
import org.tollkeeper.messaging.RegistryClient;
import org.tollkeeper.messaging.Topics;

/// Recorded claims by their id, read from where the index says that they lie.
public final class ClaimArchive implements Archive {
    private final ClaimIndex index;
    private final TopicArchive<Claim> claims;

    public ClaimArchive(ClaimIndex index, Platform platform, RegistryClient registry) {
        this.index = index;
        this.claims = new TopicArchive<>(Topics.CLAIMS, platform, registry);
    }

    @Override
    public Optional<Claim> find(String conflict, String claim) {
        return index.place(conflict, claim).flatMap(claims::read);
    }
}
