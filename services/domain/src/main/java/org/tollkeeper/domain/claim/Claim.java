package org.tollkeeper.domain.claim;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One attributed statement about a conflict. Immutable; everything published is a function of the set of these.
///
/// @param id unique within the conflict; given by the sender, or derived from the content
/// @param says the statement itself
/// @param stance set only to override the stance derived from the claimant; makes a ledger of its own
/// @param carriers who printed it, innermost first
/// @param statedAt when the claimant said it, where known
/// @param recordedAt when we first recorded it, UTC to the millisecond; stamped once by ingest
/// @param confidence how sure the extractor was, and which one; absent for what people post
/// @param reason why, in words: of a retraction, a ruling, a proposal
/// @param partOf the id of the claim this one is an explicit part of
public record Claim(
        String id,
        String conflict,
        Claimant claimant,
        Assertion says,
        @Nullable Stance stance,
        List<String> carriers,
        @Nullable StoryRef story,
        @Nullable Moment statedAt,
        Instant recordedAt,
        @Nullable Evidence evidence,
        Verification verification,
        @Nullable Confidence confidence,
        Standing standing,
        @Nullable String reason,
        @Nullable String partOf) {

    public Claim {
        carriers = List.copyOf(carriers);
    }

    /// The same claim as recorded at another time.
    public Claim withRecordedAt(Instant time) {
        return new Claim(
                id,
                conflict,
                claimant,
                says,
                stance,
                carriers,
                story,
                statedAt,
                time,
                evidence,
                verification,
                confidence,
                standing,
                reason,
                partOf);
    }

    /// The same claim under another id.
    public Claim withId(String other) {
        return new Claim(
                other,
                conflict,
                claimant,
                says,
                stance,
                carriers,
                story,
                statedAt,
                recordedAt,
                evidence,
                verification,
                confidence,
                standing,
                reason,
                partOf);
    }
}
