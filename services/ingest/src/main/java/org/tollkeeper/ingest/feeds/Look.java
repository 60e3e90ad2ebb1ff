package org.tollkeeper.ingest.feeds;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.feeds.Intake.Taken;

/// What came of looking at a feed once.
///
/// @param notModified whether the other side said that there is nothing new
/// @param proposedUrl where it said several times that it has moved for good
record Look(
        Next next,
        boolean notModified,
        Taken taken,
        @Nullable String proposedUrl) {

    /// What is to be done after a look.
    sealed interface Next {
        /// Look again at the usual time.
        record Usual() implements Next {}

        /// Look again at once: there is more.
        record AtOnce() implements Next {}

        /// Look again then, because the other side asked for it.
        record After(Duration pause) implements Next {}

        /// Never look again.
        record Stop(String why) implements Next {}
    }

    static Look taken(Taken taken) {
        return new Look(new Next.Usual(), false, taken, null);
    }

    static Look notModifiedSince() {
        return new Look(new Next.Usual(), true, Taken.NOTHING, null);
    }

    static Look then(Next next) {
        return new Look(next, false, Taken.NOTHING, null);
    }

    Look proposing(@Nullable String url) {
        return new Look(next, notModified, taken, url);
    }
}
