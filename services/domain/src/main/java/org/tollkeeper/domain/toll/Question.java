package org.tollkeeper.domain.toll;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Moment;

/// What is asked: the value at an instant of the world, as known at an instant of ours. Neither bound means everything
/// recorded, never "now": method R9.
///
/// @param at only claims whose time has wholly passed by then bear figures; a date means its end
/// @param knownAt only claims recorded by then exist
public record Question(@Nullable Moment at, @Nullable Instant knownAt) {
    public static final Question LIVE = new Question(null, null);
}
