package org.tollkeeper.ingest.rereading;

import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.wire.Story;
import org.tollkeeper.wire.Story.Action;

/// The newest version of a story, and where it lies. Only its claims count, so only it is read again.
///
/// @param receivedAt in milliseconds since 1970, UTC
record Newest(StoryRef ref, long receivedAt, String contentHash, Action action, Place place) {

    static Newest of(Story story, Place place) {
        return new Newest(
                new StoryRef(story.provider(), story.key(), story.version(), story.rank()),
                story.receivedAt().toEpochMilli(),
                story.contentHash(),
                story.action(),
                place);
    }

    /// By number where both versions have one, else by when they were received.
    Newest or(Newest other) {
        var mine = ref.order();
        var theirs = other.ref.order();
        int order = mine.isPresent() && theirs.isPresent() ? Long.compare(mine.getAsLong(), theirs.getAsLong()) : 0;
        int received = order != 0 ? order : Long.compare(receivedAt, other.receivedAt);
        return received < 0 ? other : this;
    }

    /// A killed story says nothing; one that is withheld or was under embargo keeps the claims that its release names.
    boolean isRead() {
        return action != Action.KILL && action != Action.WITHHOLD && action != Action.EMBARGO;
    }

    boolean isOf(StoryRef version) {
        return version.version().equals(ref.version());
    }
}
