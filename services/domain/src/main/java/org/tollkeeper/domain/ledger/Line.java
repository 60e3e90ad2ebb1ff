package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimId;
import org.tollkeeper.domain.claim.Verification;

/// What a ledger keeps of one claim that gives a number, besides the number: who printed it and when. There are as many
/// of these in memory as there are claims, so times are kept as numbers.
///
/// @param saidNano negative where nobody tells when the claimant said so
/// @param unverified whether its source could not verify it
record Line(
        ClaimId key,
        long recordedSecond,
        int recordedNano,
        long saidSecond,
        int saidNano,
        List<String> carriers,
        boolean unverified) {

    /// As recorded: by time, then by id.
    static final Comparator<Line> AS_RECORDED = Comparator.comparingLong(Line::recordedSecond)
            .thenComparingInt(Line::recordedNano)
            .thenComparing(Line::key);

    static Line of(Claim claim, ZoneId zone) {
        var recorded = claim.recordedAt();
        var said = claim.statedAt() == null ? null : claim.statedAt().earliest(zone);
        return new Line(
                ClaimId.of(claim.id()),
                recorded.getEpochSecond(),
                recorded.getNano(),
                said == null ? 0 : said.getEpochSecond(),
                said == null ? -1 : said.getNano(),
                claim.carriers(),
                claim.verification() == Verification.UNVERIFIED);
    }

    String id() {
        return key.text();
    }

    Instant recordedAt() {
        return Instant.ofEpochSecond(recordedSecond, recordedNano);
    }

    /// When the claimant said so, at the earliest.
    @Nullable
    Instant said() {
        return saidNano < 0 ? null : Instant.ofEpochSecond(saidSecond, saidNano);
    }

    /// The one of two that was recorded last.
    static @Nullable Line later(@Nullable Line a, @Nullable Line b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return AS_RECORDED.compare(a, b) > 0 ? a : b;
    }
}
