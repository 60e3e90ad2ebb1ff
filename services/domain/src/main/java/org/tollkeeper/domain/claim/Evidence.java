package org.tollkeeper.domain.claim;

import org.jspecify.annotations.Nullable;

/// The words a claim rests on.
///
/// @param start where `text` begins in the story's text, in UTF-16 units from 0; absent when the claim was posted by
/// hand
/// @param end where it ends, exclusive
public record Evidence(
        String text, @Nullable Integer start, @Nullable Integer end) {

    public Evidence(String text) {
        this(text, null, null);
    }
}
