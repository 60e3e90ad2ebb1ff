package org.tollkeeper.ingest.claims;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Decision;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.Verification;

/// An editor's acts on what was recorded. Each is a claim like any other, kept for ever, and may come before the claim
/// it is about. An act carries its own time, so that the same decision taken again later is another act.
public final class EditorDoor {
    private final ClaimDoor claims;
    private final InstantSource clock;

    public EditorDoor(ClaimDoor claims, InstantSource clock) {
        this.claims = claims;
        this.clock = clock;
    }

    public ClaimAnswer withdraw(String conflict, String claim, String reason) {
        return claims.receive(
                act(conflict, new Assertion.Retraction(new Target.OfClaim(claim), false), reason, clock.instant()));
    }

    public ClaimAnswer decide(String conflict, String claim, Decision decision, @Nullable String reason) {
        return claims.receive(
                act(conflict, new Assertion.Ruling(decision, new Target.OfClaim(claim)), reason, clock.instant()));
    }

    private static Claim act(String conflict, Assertion says, @Nullable String reason, Instant now) {
        var time = now.truncatedTo(ChronoUnit.MILLIS);
        var act = new Claim(
                "",
                conflict,
                Claimant.EDITOR,
                says,
                null,
                List.of(),
                null,
                new Moment.At(time),
                time,
                null,
                Verification.ASSERTED,
                null,
                Standing.PUBLISHED,
                reason,
                null);
        return act.withId(ClaimDocument.derivedId(act));
    }
}
