package org.tollkeeper.ingest.topology;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Decision;
import org.tollkeeper.domain.claim.Assertion.Retraction;
import org.tollkeeper.domain.claim.Assertion.Ruling;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.Verification;

/// That a version withdraws something from a conflict, or holds it: a RETRACTION to be, or a RULING. Two withdrawals of
/// the same by the same
/// version are one, whatever the reason given.
record Withdrawal(Version by, String conflict, Target target) {

    /// By the story's provider, recorded when the version was received. Its id leaves the reason out, which depends on
    /// what had arrived before; so does equality.
    Claim claim(String reason) {
        var plain = plain();
        return new Claim(
                plain.id(),
                plain.conflict(),
                plain.claimant(),
                plain.says(),
                null,
                List.of(),
                null,
                plain.statedAt(),
                plain.recordedAt(),
                null,
                Verification.ASSERTED,
                null,
                Standing.PUBLISHED,
                reason,
                null);
    }

    /// The id of that claim.
    String id() {
        return plain().id();
    }

    /// One claim may be withdrawn, said again and withdrawn again: each time is another retraction.
    private @Nullable Moment statedAt() {
        return target instanceof Target.OfClaim ? new Moment.At(by.recordedAt()) : null;
    }

    /// What has no text to put in the place of what was said holds it, until a later version or an editor speaks.
    private Assertion says() {
        return by.silent() ? new Ruling(Decision.HOLD, target) : new Retraction(target, kills());
    }

    private boolean kills() {
        return target instanceof Target.OfStory && by.isKill();
    }

    private Claim plain() {
        var claim = new Claim(
                "",
                conflict,
                new Claimant(by.ref().provider()),
                says(),
                null,
                List.of(),
                null,
                statedAt(),
                by.recordedAt(),
                null,
                Verification.ASSERTED,
                null,
                Standing.PUBLISHED,
                null,
                null);
        return claim.withId(ClaimDocument.derivedId(claim));
    }
}
