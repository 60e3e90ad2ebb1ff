package org.tollkeeper.ingest.stories;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.Story;

/// What was received of a story before a version of it comes, as far as this instance knows: it has the stories whose
/// task it runs, up to what that task has read.
///
/// @param again whether this version with this content was received before, so that nothing new follows from it
/// @param later a version, or a kill, that withdraws or holds what this one says
public record Known(boolean again, @Nullable Later later) {
    public static final Known NOTHING = new Known(false, null);

    public record Later(String version, Story.Action action) {}

    /// Whoever remembers.
    public interface Memory {
        Known of(Story story);
    }

    /// What a sender may not expect, in plain words.
    public List<String> warnings() {
        var words = new ArrayList<String>();
        if (again) {
            words.add("This version was received before with the same content; nothing new follows from it.");
        }
        if (later != null) {
            words.add("Version " + later.version() + " (" + later.action()
                    + ") of the story was received before this one, and withdraws or holds what this one says.");
        }
        return words;
    }
}
