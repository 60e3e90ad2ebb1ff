package org.tollkeeper.extraction.frame;

import org.jspecify.annotations.Nullable;

/// Stage 6: one way a sentence ties a number to a harm. Frames are asked in the order of [HarmFrames].
@FunctionalInterface
interface HarmFrame {
    /// The harm of the k-th counted phrase by this frame; absent when the frame does not fit.
    @Nullable
    HarmLink link(Clause clause, int k);
}
