package org.tollkeeper.domain.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where the claimant stood before the stretch of its series that is walked.
interface Past {

    /// Of a series that is walked from its beginning.
    Past NONE = new Past() {
        @Override
        public @Nullable Stand lastAbove(long figure) {
            return null;
        }

        @Override
        public @Nullable Stand lastUntil(Instant time) {
            return null;
        }
    };

    /// The last stand that allows nothing as low as a figure.
    @Nullable
    Stand lastAbove(long figure);

    /// The last stand that speaks of a time up to `time`.
    @Nullable
    Stand lastUntil(Instant time);
}
