package org.tollkeeper.domain.effective;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Assertion.Retraction;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.conflict.Conflict;

/// The retractions that act: those no later retraction withdraws. Where a retraction stands in the order of arrival
/// does not matter, so it may come before what it withdraws.
final class Retractions {

    private record Story(String provider, String key) {
        static Story of(StoryRef ref) {
            return new Story(ref.provider(), ref.key());
        }
    }

    private final Conflict conflict;
    private final VersionOrder order;
    private final Map<String, List<Claim>> ofClaims = new HashMap<>();
    private final Map<Story, List<Claim>> ofStories = new HashMap<>();

    /// @param retractions sorted as recorded, earliest first
    Retractions(Conflict conflict, VersionOrder order, List<Claim> retractions) {
        this.conflict = conflict;
        this.order = order;
        for (var retraction : retractions.reversed()) {
            if (actingOn(retraction).isEmpty()) {
                add(retraction);
            }
        }
    }

    private void add(Claim claim) {
        switch (((Retraction) claim.says()).target()) {
            case Target.OfClaim(var id) ->
                ofClaims.computeIfAbsent(id, i -> new ArrayList<>()).add(claim);
            case Target.OfStory(var story) ->
                ofStories
                        .computeIfAbsent(Story.of(story), s -> new ArrayList<>())
                        .add(claim);
        }
    }

    /// The retraction that withdraws `claim`: the earliest recorded, where several do.
    Optional<Claim> actingOn(Claim claim) {
        var direct = ofClaims.getOrDefault(claim.id(), List.of()).stream();
        return Stream.concat(direct, ofStoryOf(claim))
                .filter(retraction -> mayWithdraw(retraction, claim))
                .min(EffectiveSet.AS_RECORDED);
    }

    boolean isWithdrawnById(Claim claim) {
        return ofClaims.getOrDefault(claim.id(), List.of()).stream()
                .anyMatch(retraction -> mayWithdraw(retraction, claim));
    }

    private Stream<Claim> ofStoryOf(Claim claim) {
        var story = claim.story();
        return story == null
                ? Stream.empty()
                : ofStories.getOrDefault(Story.of(story), List.of()).stream()
                        .filter(retraction -> reaches(retraction, story));
    }

    /// Whether the claim's story was killed at a version below the claim's own.
    boolean isRevived(Claim claim) {
        var story = claim.story();
        return story != null
                && ofStories.getOrDefault(Story.of(story), List.of()).stream()
                        .anyMatch(kill -> ((Retraction) kill.says()).kill() && !reaches(kill, story));
    }

    private boolean reaches(Claim retraction, StoryRef version) {
        var says = (Retraction) retraction.says();
        var upTo = ((Target.OfStory) says.target()).story();
        return order.isSame(version, upTo) ? says.kill() : order.compare(version, upTo, retraction.recordedAt()) < 0;
    }

    private boolean mayWithdraw(Claim retraction, Claim claim) {
        var by = retraction.claimant();
        return by.isEditor()
                || conflict.identity(by).equals(conflict.identity(claim.claimant()))
                || (claim.story() != null && by.name().equals(claim.story().provider()));
    }
}
