package org.tollkeeper.extraction.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who says a figure, as resolved over the story.
///
/// @param name as printed where it was named most fully
/// @param alignment a side's id, or one of the words below
/// @param carriers who passed it on, innermost first, the publisher last
/// @param anonymous whether it is nobody in particular: "officials"
public record Speaker(String name, String alignment, List<String> carriers, boolean anonymous, boolean publisher) {
    public static final String NEUTRAL = "neutral";
    public static final String MEDIA = "media";
    public static final String UNKNOWN = "unknown";

    public Speaker {
        carriers = List.copyOf(carriers);
    }

    /// The side it speaks for; absent for those of no side.
    public @Nullable String side() {
        return alignment.equals(NEUTRAL) || alignment.equals(MEDIA) || alignment.equals(UNKNOWN) ? null : alignment;
    }

    Speaker via(List<String> others) {
        return others.isEmpty() ? this : new Speaker(name, alignment, others, anonymous, publisher);
    }
}
