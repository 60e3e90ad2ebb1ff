package org.tollkeeper.domain.effective;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.StoryRef;

/// How the versions of one story follow each other: by number where both have one, else by when each was first
/// recorded, then by their text: method R1.
final class VersionOrder {

    private record Version(String provider, String key, String version) {
        static Version of(StoryRef ref) {
            return new Version(ref.provider(), ref.key(), ref.version());
        }
    }

    private final Map<Version, Instant> firstRecorded = new HashMap<>();

    static VersionOrder of(Collection<Claim> claims) {
        var order = new VersionOrder();
        for (var claim : claims) {
            var story = claim.story();
            if (story != null && !(claim.says() instanceof Assertion.OnRecord)) {
                order.firstRecorded.merge(Version.of(story), claim.recordedAt(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        return order;
    }

    boolean isSame(StoryRef a, StoryRef b) {
        return a.version().equals(b.version())
                || (a.order().isPresent() && a.order().equals(b.order()));
    }

    /// @param recorded when something about version `b` was recorded, which stands in where none of its claims was
    int compare(StoryRef a, StoryRef b, Instant recorded) {
        if (a.order().isPresent() && b.order().isPresent()) {
            return Long.compare(a.order().getAsLong(), b.order().getAsLong());
        }
        int byTime = recorded(a, recorded).compareTo(recorded(b, recorded));
        return byTime != 0 ? byTime : a.version().compareTo(b.version());
    }

    private Instant recorded(StoryRef version, Instant otherwise) {
        return firstRecorded.getOrDefault(Version.of(version), otherwise);
    }
}
