package org.tollkeeper.extraction.text;

import org.jspecify.annotations.Nullable;

/// A line of a story: a paragraph, or one of several lines in it.
///
/// @param text cleaned
/// @param start offset of `text` in the story's body; absent for the headline and the note to editors
/// @param from where its own words begin, after any dateline
/// @param dateline the dateline before them, where there is one
/// @param paragraph which one, counted from 0; -1 for the headline
public record Line(
        Zone zone,
        String text,
        @Nullable Integer start,
        int from,
        @Nullable String dateline,
        int paragraph) {}
