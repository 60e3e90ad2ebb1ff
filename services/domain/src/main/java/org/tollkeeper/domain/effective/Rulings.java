package org.tollkeeper.domain.effective;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Assertion.Ruling;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;

/// What was decided about claims and stories. The ruling recorded last stands; an editor's and a story's provider's
/// act.
final class Rulings {

    private final Map<String, Claim> ofClaims = new HashMap<>();
    private final List<Claim> ofStories;

    /// @param rulings sorted as recorded, earliest first
    Rulings(List<Claim> rulings) {
        for (var ruling : rulings) {
            if (target(ruling) instanceof Target.OfClaim(var id)
                    && ruling.claimant().isEditor()) {
                ofClaims.put(id, ruling);
            }
        }
        ofStories = rulings.stream()
                .filter(r -> target(r) instanceof Target.OfStory)
                .toList();
    }

    /// The ruling that stands for `claim`.
    Optional<Claim> about(Claim claim) {
        return Stream.concat(
                        Stream.ofNullable(ofClaims.get(claim.id())),
                        ofStories.stream().filter(ruling -> coversStoryOf(ruling, claim)))
                .max(EffectiveSet.AS_RECORDED);
    }

    private static boolean coversStoryOf(Claim ruling, Claim claim) {
        var upTo = ((Target.OfStory) target(ruling)).story();
        var story = claim.story();
        return story != null
                && story.isSameStoryAs(upTo)
                && (ruling.claimant().isEditor() || ruling.claimant().name().equals(story.provider()))
                && (story.version().equals(upTo.version())
                        || Versions.compare(story, claim.recordedAt(), upTo, ruling.recordedAt()) <= 0);
    }

    private static Target target(Claim ruling) {
        return ((Ruling) ruling.says()).target();
    }
}
