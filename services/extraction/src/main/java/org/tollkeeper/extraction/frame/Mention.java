package org.tollkeeper.extraction.frame;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.number.Counted;
import org.tollkeeper.extraction.text.Sentence;

/// A number of people tied to a harm.
///
/// @param id its place among the story's mentions
/// @param whole the id of the mention it is a part of; -1 without one
/// @param person the person named, where it is one named person
public record Mention(
        int id,
        Sentence sentence,
        Counted counted,
        HarmLink link,
        int whole,
        @Nullable String person) {

    /// The first token it rests on.
    public int start() {
        return counted.number().from();
    }

    public boolean isPart() {
        return whole >= 0;
    }
}
