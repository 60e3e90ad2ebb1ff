package org.tollkeeper.extraction.time;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Window;

/// When a figure was true.
///
/// @param total whether it is a running total
/// @param from since when, or the day it happened
/// @param to until when; absent where the text does not say
public record Span(
        boolean total, @Nullable Moment from, @Nullable Moment to) {

    /// The window, ending with the publication where the text says nothing.
    public Window window(Moment published) {
        return to == null ? new Window(from, published, true) : new Window(from, to);
    }

    Span asTotal(boolean is) {
        return new Span(is, from, to);
    }
}
