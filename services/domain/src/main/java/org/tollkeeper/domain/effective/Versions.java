package org.tollkeeper.domain.effective;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.StoryRef;

/// The newest version of each story: only its claims count, in whatever order the versions arrived.
final class Versions {

    private record Story(String provider, String key) {}

    private final VersionOrder order;
    private final Map<Story, StoryRef> newest = new HashMap<>();

    /// @param claims none that is withdrawn: what is withdrawn replaces nothing
    Versions(VersionOrder order, List<Claim> claims) {
        this.order = order;
        for (var claim : claims) {
            if (claim.story() != null) {
                newest.merge(
                        story(claim.story()),
                        claim.story(),
                        (known, other) -> order.compare(other, known, claim.recordedAt()) > 0 ? other : known);
            }
        }
    }

    /// The version that replaces the claim's own; empty where that is the newest.
    Optional<StoryRef> replacing(Claim claim) {
        var own = claim.story();
        return own == null
                ? Optional.empty()
                : Optional.ofNullable(newest.get(story(own))).filter(version -> !order.isSame(version, own));
    }

    private static Story story(StoryRef ref) {
        return new Story(ref.provider(), ref.key());
    }
}
