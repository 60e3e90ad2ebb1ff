package org.tollkeeper.query.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.effective.EffectiveSet;

/// Every content recorded under every claim id of one conflict. Of equal contents the earliest recording is kept,
/// so a redelivery leaves nothing behind; which of several contents is the claim is the method's to say.
final class ClaimShelf {
    private final Map<String, List<Claim>> byId = new ConcurrentHashMap<>();
    private final Set<Claimant> claimants = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Instant lastRecorded;
    private volatile @Nullable Claim lastAct;

    /// Whether the shelf holds anything it did not hold before.
    boolean add(Claim claim) {
        var held = byId.getOrDefault(claim.id(), List.of());
        var now = with(held, claim);
        if (now.equals(held)) {
            return false;
        }
        byId.put(claim.id(), now);
        claimants.add(claim.claimant());
        var last = lastRecorded;
        lastRecorded = last == null || claim.recordedAt().isAfter(last) ? claim.recordedAt() : last;
        if (claim.says() instanceof Assertion.OnRecord) {
            var act = lastAct;
            lastAct = act == null || EffectiveSet.AS_RECORDED.compare(act, claim) < 0 ? claim : act;
        }
        return true;
    }

    /// The retraction or ruling recorded last: what takes claims away without leaving a mark in a toll.
    Optional<Claim> lastAct() {
        return Optional.ofNullable(lastAct);
    }

    List<Claim> all() {
        return byId.values().stream().flatMap(List::stream).toList();
    }

    /// How many ids, so that neither a redelivery nor a clash counts twice.
    int size() {
        return byId.size();
    }

    Set<Claimant> claimants() {
        return claimants;
    }

    Optional<Instant> lastRecorded() {
        return Optional.ofNullable(lastRecorded);
    }

    /// The content first recorded under an id.
    Optional<Claim> find(String id) {
        return byId.getOrDefault(id, List.of()).stream().findFirst();
    }

    private static List<Claim> with(List<Claim> held, Claim claim) {
        var contents = new ArrayList<>(held);
        for (int i = 0; i < contents.size(); i++) {
            var one = contents.get(i);
            if (one.withRecordedAt(claim.recordedAt()).equals(claim)) {
                contents.set(i, claim.recordedAt().isBefore(one.recordedAt()) ? claim : one);
                return List.copyOf(contents);
            }
        }
        contents.add(claim);
        return List.copyOf(contents);
    }
}
