package org.tollkeeper.ingest.decisions;

import java.time.Instant;
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

/// An editor's acts, as they are recorded: claims of the role, with their own time in them, so that the same act done
/// again later has another id.
final class Acts {
    private Acts() {}

    static Claim retraction(String conflict, String claim, String reason, Instant time) {
        return act(conflict, new Assertion.Retraction(new Target.OfClaim(claim), false), reason, time);
    }

    static Claim ruling(String conflict, String claim, Decision decision, @Nullable String reason, Instant time) {
        return act(conflict, new Assertion.Ruling(decision, new Target.OfClaim(claim)), reason, time);
    }

    static Decision verdict(boolean accepted) {
        return accepted ? Decision.ACCEPT : Decision.REJECT;
    }

    private static Claim act(String conflict, Assertion says, @Nullable String reason, Instant time) {
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
