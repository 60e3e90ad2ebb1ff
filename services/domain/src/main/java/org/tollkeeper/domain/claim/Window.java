package org.tollkeeper.domain.claim;

import org.jspecify.annotations.Nullable;

/// When what a claim says was true of the world: half-open, [from, to).
///
/// @param from where the counting began; absent when the source does not say, which reads as "before anything known"
/// @param to the time the figure speaks of
/// @param inferred whether `to` was taken from the time of the statement because the source gave none
public record Window(@Nullable Moment from, Moment to, boolean inferred) {

    public Window(@Nullable Moment from, Moment to) {
        this(from, to, false);
    }
}
