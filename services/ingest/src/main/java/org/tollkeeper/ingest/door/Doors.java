package org.tollkeeper.ingest.door;

import org.tollkeeper.ingest.claims.ClaimDoor;
import org.tollkeeper.ingest.conflicts.ConflictDoor;
import org.tollkeeper.ingest.conflicts.Definitions;
import org.tollkeeper.ingest.decisions.EditorDoor;
import org.tollkeeper.ingest.recording.Bookmarks;
import org.tollkeeper.ingest.rejected.RejectedDoor;
import org.tollkeeper.ingest.rereading.Rereading;
import org.tollkeeper.ingest.stories.StoryDoor;

/// The ways in, once they are open: the topics are there, the contracts are registered, and what was recorded before
/// has been read.
public record Doors(
        Definitions definitions,
        ConflictDoor conflicts,
        ClaimDoor claims,
        EditorDoor editors,
        StoryDoor stories,
        Rereading rereading,
        RejectedDoor rejected,
        Bookmarks bookmarks) {

    /// Whoever opens and shuts them.
    public interface Keeper {
        /// @throws org.tollkeeper.ingest.recording.UnavailableException while they are shut
        Doors open();
    }
}
