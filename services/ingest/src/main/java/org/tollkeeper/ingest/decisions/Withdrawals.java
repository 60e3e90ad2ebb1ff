package org.tollkeeper.ingest.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.Retraction;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.effective.EffectiveSet;

/// What editors withdrew by its id, so that a withdrawal sent twice is told from a second one. Filled from the topic's
/// beginning and by our own acts; people make them, so they are few. What another instance records at this moment is
/// not seen yet: then a withdrawal is recorded twice, and says the same as once.
public final class Withdrawals {

    private record Of(String conflict, String claim) {}

    private final Map<Of, List<Claim>> made = new HashMap<>();

    /// A claim was found in the topic, or recorded by us.
    public synchronized void saw(Claim claim) {
        if (claim.claimant().name().equalsIgnoreCase(Claimant.EDITOR.name())
                && claim.says() instanceof Retraction(Target.OfClaim(var id), var _)) {
            var acts = made.computeIfAbsent(new Of(claim.conflict(), id), of -> new ArrayList<>());
            if (!acts.contains(claim)) {
                acts.add(claim);
            }
        }
    }

    /// The withdrawals of a claim that no later one withdraws, the earliest first.
    public synchronized List<Claim> standing(String conflict, String claim) {
        return standing(conflict, claim, null).sorted(EffectiveSet.AS_RECORDED).toList();
    }

    /// @param target itself a withdrawal; only what was recorded after it acts on it, as in method R1
    private Stream<Claim> standing(String conflict, String id, @Nullable Claim target) {
        return made.getOrDefault(new Of(conflict, id), List.of()).stream()
                .filter(act -> target == null || EffectiveSet.AS_RECORDED.compare(act, target) > 0)
                .filter(act -> standing(conflict, act.id(), act).findAny().isEmpty());
    }
}
