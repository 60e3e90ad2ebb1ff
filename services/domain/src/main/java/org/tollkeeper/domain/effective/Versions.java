package org.tollkeeper.domain.effective;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.StoryRef;

/// The newest version of each story: only its claims count, in whatever order the versions arrived.
final class Versions {

    private record Story(String provider, String key) {}

    /// A version as first recorded.
    private record Seen(StoryRef version, Instant recordedAt) {
        static final Comparator<Seen> ORDER = (a, b) -> compare(a.version, a.recordedAt, b.version, b.recordedAt);
    }

    private final Map<Story, Seen> newest = new HashMap<>();

    /// @param claims sorted as recorded, earliest first, and none that is withdrawn: what is withdrawn replaces nothing
    Versions(List<Claim> claims) {
        for (var claim : claims) {
            if (claim.story() != null) {
                newest.merge(
                        story(claim.story()),
                        new Seen(claim.story(), claim.recordedAt()),
                        (known, other) -> Seen.ORDER.compare(other, known) > 0 ? other : known);
            }
        }
    }

    /// The version that replaces the claim's own; empty where that is the newest.
    Optional<StoryRef> replacing(Claim claim) {
        var own = claim.story();
        return own == null
                ? Optional.empty()
                : Optional.ofNullable(newest.get(story(own)))
                        .map(Seen::version)
                        .filter(version -> !isSame(version, own));
    }

    private static boolean isSame(StoryRef a, StoryRef b) {
        return a.version().equals(b.version())
                || (a.order().isPresent() && a.order().equals(b.order()));
    }

    private static Story story(StoryRef ref) {
        return new Story(ref.provider(), ref.key());
    }

    /// By number where both versions have one, else by the time of recording, then the text: method R1.
    static int compare(StoryRef a, Instant recordedA, StoryRef b, Instant recordedB) {
        if (a.order().isPresent() && b.order().isPresent()) {
            return Long.compare(a.order().getAsLong(), b.order().getAsLong());
        }
        int byTime = recordedA.compareTo(recordedB);
        return byTime != 0 ? byTime : a.version().compareTo(b.version());
    }
}
