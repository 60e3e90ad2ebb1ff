package org.tollkeeper.domain.effective;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;

/// What became of one claim.
///
/// @param by the id of the claim that acted on it (a retraction, a ruling, a newer version), where one did
/// @param why in words, for a desk
/// @param revived whether it counts although an earlier version of its story was killed: to be reviewed
public record Fate(Claim claim, State state, @Nullable String by, String why, boolean revived) {

    public Fate(Claim claim, State state, @Nullable String by, String why) {
        this(claim, state, by, why, false);
    }

    public enum State {
        COUNTED,
        PROPOSED,
        HELD,
        WITHDRAWN,
        DISCOUNTED,
        CONTEXT,
        /// Another content under the same id was recorded first.
        ID_CLASH
    }
}
