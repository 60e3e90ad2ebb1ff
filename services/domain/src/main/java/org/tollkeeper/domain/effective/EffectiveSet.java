package org.tollkeeper.domain.effective;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Decision;
import org.tollkeeper.domain.claim.Assertion.Ruling;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.Window;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.effective.Fate.State;

/// Decides which claims count: method R1. A function of the set of claims; arrival order plays no part.
public final class EffectiveSet {

    /// The one order among claims that is not about the world: when recorded, then the id.
    public static final Comparator<Claim> AS_RECORDED =
            Comparator.comparing(Claim::recordedAt).thenComparing(Claim::id);

    private final Conflict conflict;
    private final Retractions retractions;
    private final Rulings rulings;
    private final Versions versions;

    private EffectiveSet(Conflict conflict, List<Claim> claims) {
        this.conflict = conflict;
        var acts = only(claims, Assertion.Retraction.class);
        var named = new Retractions(conflict, VersionOrder.of(claims), acts);
        // What was withdrawn by its id dates no version: it is as if it had never been said.
        var order = VersionOrder.of(
                claims.stream().filter(claim -> !named.isWithdrawnById(claim)).toList());
        this.retractions = new Retractions(conflict, order, acts);
        var live = claims.stream()
                .filter(claim -> retractions.actingOn(claim).isEmpty())
                .toList();
        this.rulings = new Rulings(order, only(live, Ruling.class));
        this.versions = new Versions(order, live);
    }

    /// What becomes of each claim about people, as recorded by `knownAt`; retractions and rulings show in what they act
    /// on.
    ///
    /// @param claims in any order, with any repetitions
    public static List<Fate> judge(Conflict conflict, Collection<Claim> claims, @Nullable Instant knownAt) {
        var fates = new ArrayList<Fate>();
        var standing = onePerId(claims, knownAt, fates);
        var set = new EffectiveSet(conflict, standing);
        standing.stream()
                .filter(claim -> !(claim.says() instanceof Assertion.OnRecord))
                .map(set::fate)
                .forEach(fates::add);
        fates.sort(Comparator.comparing(Fate::claim, AS_RECORDED));
        return fates;
    }

    /// Where an id came with several contents, the one recorded first is the claim, by its hash where two were recorded
    /// together; a copy counts from its first recording.
    private static List<Claim> onePerId(Collection<Claim> claims, @Nullable Instant knownAt, List<Fate> clashes) {
        var byId = new HashMap<String, Map<Claim, Claim>>();
        for (var claim : claims) {
            if (knownAt == null || !claim.recordedAt().isAfter(knownAt)) {
                byId.computeIfAbsent(claim.id(), id -> new HashMap<>(1))
                        .merge(claim.withRecordedAt(Instant.EPOCH), claim, EffectiveSet::earlier);
            }
        }
        var standing = new ArrayList<Claim>(byId.size());
        for (var contents : byId.values()) {
            var first = contents.size() == 1
                    ? contents.values().iterator().next()
                    : contents.values().stream()
                            .min(Comparator.comparing(Claim::recordedAt).thenComparing(ClaimDocument::contentHash))
                            .orElseThrow();
            standing.add(first);
            contents.values().stream()
                    .filter(other -> !other.equals(first))
                    .forEach(other -> clashes.add(new Fate(
                            other, State.ID_CLASH, first.id(), "Another content was recorded first under this id.")));
        }
        standing.sort(AS_RECORDED);
        return standing;
    }

    private static Claim earlier(Claim a, Claim b) {
        return b.recordedAt().isBefore(a.recordedAt()) ? b : a;
    }

    private static List<Claim> only(List<Claim> claims, Class<? extends Assertion> kind) {
        return claims.stream().filter(claim -> kind.isInstance(claim.says())).toList();
    }

    private Fate fate(Claim claim) {
        var retraction = retractions.actingOn(claim);
        if (retraction.isPresent()) {
            var why = retraction.get().reason();
            return new Fate(
                    claim,
                    State.WITHDRAWN,
                    retraction.get().id(),
                    why == null ? "Withdrawn by " + nameOf(retraction.get().claimant()) + "." : why);
        }
        var newer = versions.replacing(claim);
        if (newer.isPresent()) {
            return new Fate(
                    claim, State.WITHDRAWN, null, "Version " + newer.get().version() + " of the story replaced it.");
        }
        if (claim.says() instanceof Assertion.Context) {
            return new Fate(claim, State.CONTEXT, null, "Mentioned, not a claim about this conflict's toll.");
        }
        if (isOutsideSpan(claim.says())) {
            return new Fate(claim, State.CONTEXT, null, "Its time lies outside the conflict's span.");
        }
        return decided(claim);
    }

    private String nameOf(Claimant claimant) {
        return conflict.party(claimant).map(Party::name).orElse(claimant.name());
    }

    private Fate decided(Claim claim) {
        var ruling = rulings.about(claim);
        var by = ruling.map(Claim::id).orElse(null);
        var decision = ruling.map(r -> ((Ruling) r.says()).decision()).orElse(null);
        if (decision == Decision.REJECT) {
            return new Fate(claim, State.WITHDRAWN, by, reasoned("Rejected by an editor", ruling));
        }
        return switch (standing(claim, decision)) {
            case PUBLISHED ->
                counted(
                        claim,
                        by,
                        decision == Decision.ACCEPT ? reasoned("Counts; accepted by an editor", ruling) : "Counts.");
            case PROPOSED -> new Fate(claim, State.PROPOSED, by, "Waits for an editor.");
            case HELD -> new Fate(claim, State.HELD, by, "Withheld or embargoed.");
        };
    }

    private Fate counted(Claim claim, @Nullable String by, String why) {
        return retractions.isRevived(claim)
                ? new Fate(claim, State.COUNTED, by, "Counts; an earlier version of its story was killed.", true)
                : new Fate(claim, State.COUNTED, by, why);
    }

    /// A decision with who took it and why, where that was said.
    private static String reasoned(String decision, Optional<Claim> ruling) {
        return ruling.map(Claim::reason)
                .filter(reason -> !reason.isBlank())
                .map(reason -> decision + ": " + reason)
                .orElse(decision + ".");
    }

    /// A release lifts what holds a claim back, and publishes nothing that waits for an editor.
    private static Standing standing(Claim claim, @Nullable Decision decision) {
        return switch (decision) {
            case null -> claim.standing();
            case ACCEPT -> Standing.PUBLISHED;
            case RELEASE -> claim.standing() == Standing.PROPOSED ? Standing.PROPOSED : Standing.PUBLISHED;
            case HOLD -> Standing.HELD;
            case REJECT -> throw new IllegalStateException("a rejected claim has no standing");
        };
    }

    private boolean isOutsideSpan(Assertion says) {
        var zone = conflict.timeZone();
        var window = window(says);
        return !window.to().latest(zone).isAfter(conflict.start().earliest(zone))
                || (conflict.end() != null
                        && !begins(says, window).isBefore(conflict.end().latest(zone)));
    }

    /// A running total reaches back to its origin, and where it names none, before anything known.
    private Instant begins(Assertion says, Window window) {
        var zone = conflict.timeZone();
        if (window.from() != null) {
            return window.from().earliest(zone);
        }
        if (says instanceof Assertion.Total total) {
            return total.origin() == null ? Instant.MIN : total.origin().earliest(zone);
        }
        return window.to().earliest(zone);
    }

    private static Window window(Assertion says) {
        return switch (says) {
            case Assertion.OfCell cell -> cell.window();
            case Assertion.Sum sum -> sum.window();
            case Assertion.OnRecord act -> throw new IllegalStateException(act.kind() + " speaks of no time");
        };
    }
}
