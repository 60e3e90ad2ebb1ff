package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Verification;

/// What a ledger keeps of one claim that gives a number, besides the number: who printed it and when.
///
/// @param said when the claimant said so, at the earliest; absent where nobody tells
/// @param unverified whether its source could not verify it
record Line(String id, Instant recordedAt, @Nullable Instant said, List<String> carriers, boolean unverified) {

    static Line of(Claim claim, ZoneId zone) {
        var said = claim.statedAt();
        return new Line(
                claim.id(),
                claim.recordedAt(),
                said == null ? null : said.earliest(zone),
                claim.carriers(),
                claim.verification() == Verification.UNVERIFIED);
    }

    /// The one of two that was recorded last.
    static @Nullable Line later(@Nullable Line a, @Nullable Line b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        int byTime = a.recordedAt.compareTo(b.recordedAt);
        return byTime > 0 || (byTime == 0 && a.id.compareTo(b.id) > 0) ? a : b;
    }
}
