package org.tollkeeper.messaging.codec;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.StoryRef;

/// What a desk decided about a story. What follows from it is published as claims by the task that has the story.
public sealed interface DeskDecision {

    /// Unique among decisions.
    String id();

    /// The version it was taken on.
    StoryRef story();

    /// When it was taken, UTC to the millisecond: the knowledge time of what follows.
    Instant at();

    /// Who took it, where they said so.
    @Nullable
    String by();

    /// Why, in words.
    @Nullable
    String reason();

    /// An editor's word on one claim of the story, and on every version's claim that says the same.
    ///
    /// @param edited the claim as the editor would have it; absent: as it was
    record OnClaim(
            String id,
            StoryRef story,
            Instant at,
            @Nullable String by,
            @Nullable String reason,
            String conflict,
            String claim,
            boolean accepted,
            @Nullable Claim edited)
            implements DeskDecision {}

    /// That a new reading of the version is to be published.
    ///
    /// @param contentHash which content of the version was read again
    /// @param extractor which extractor read it, and with which definitions
    /// @param claims everything that the version claims by this reading
    record Reread(
            String id,
            StoryRef story,
            Instant at,
            @Nullable String by,
            @Nullable String reason,
            String contentHash,
            String extractor,
            List<Claim> claims)
            implements DeskDecision {
        public Reread {
            claims = List.copyOf(claims);
        }
    }
}
