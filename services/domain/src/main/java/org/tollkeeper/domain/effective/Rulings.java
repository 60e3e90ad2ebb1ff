package org.tollkeeper.domain.effective;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Assertion.Decision;
import org.tollkeeper.domain.claim.Assertion.Ruling;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;

/// What was decided about claims and stories. The ruling recorded last stands; an editor's and a story's provider's
/// act.
final class Rulings {

    private final VersionOrder order;
    private final Map<String, List<Claim>> ofClaims = new HashMap<>();
    private final List<Claim> ofStories;

    /// @param rulings none that is withdrawn
    Rulings(VersionOrder order, List<Claim> rulings) {
        this.order = order;
        for (var ruling : rulings) {
            if (target(ruling) instanceof Target.OfClaim(var id)
                    && ruling.claimant().isEditor()) {
                ofClaims.computeIfAbsent(id, i -> new ArrayList<>()).add(ruling);
            }
        }
        ofStories = rulings.stream()
                .filter(r -> target(r) instanceof Target.OfStory)
                .toList();
    }

    /// The ruling that stands for `claim`: the latest, but that the end of a hold leaves what an editor decided.
    Optional<Claim> about(Claim claim) {
        var latest = all(claim).max(EffectiveSet.AS_RECORDED);
        if (latest.filter(Rulings::releases).isEmpty()) {
            return latest;
        }
        return all(claim).filter(Rulings::decides).max(EffectiveSet.AS_RECORDED).or(() -> latest);
    }

    private Stream<Claim> all(Claim claim) {
        return Stream.concat(
                ofClaims.getOrDefault(claim.id(), List.of()).stream(),
                ofStories.stream().filter(ruling -> coversStoryOf(ruling, claim)));
    }

    private static boolean releases(Claim ruling) {
        return decision(ruling) == Decision.RELEASE;
    }

    private static boolean decides(Claim ruling) {
        return decision(ruling) == Decision.ACCEPT || decision(ruling) == Decision.REJECT;
    }

    private boolean coversStoryOf(Claim ruling, Claim claim) {
        var upTo = ((Target.OfStory) target(ruling)).story();
        var story = claim.story();
        return story != null
                && story.isSameStoryAs(upTo)
                && (ruling.claimant().isEditor() || ruling.claimant().name().equals(story.provider()))
                && (order.isSame(story, upTo) || order.compare(story, upTo, ruling.recordedAt()) < 0);
    }

    private static Decision decision(Claim ruling) {
        return ((Ruling) ruling.says()).decision();
    }

    private static Target target(Claim ruling) {
        return ((Ruling) ruling.says()).target();
    }
}
