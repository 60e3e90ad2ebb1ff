package org.tollkeeper.domain.effective;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.StoryRef;

/// What is on file of one story, by the ids of its claims: its versions, and what was done to it.
final class Shelf {

    private record Version(StoryRef ref, List<String> claims) {}

    private final List<Version> versions = new ArrayList<>(1);
    private final List<String> acts = new ArrayList<>(0);
    private boolean holdsActs;

    /// @param isAct whether it is a retraction or a ruling that the story carries
    void put(String id, StoryRef ref, boolean isAct) {
        holdsActs |= isAct;
        for (var version : versions) {
            if (version.ref.equals(ref)) {
                version.claims.add(id);
                return;
            }
        }
        var version = new Version(ref, new ArrayList<>(2));
        version.claims.add(id);
        versions.add(version);
    }

    /// Something about the whole story.
    void act(String id) {
        acts.add(id);
    }

    void forEach(Consumer<String> visitor) {
        versions.forEach(version -> version.claims.forEach(visitor));
        acts.forEach(visitor);
    }

    /// A claim that speaks for the newest version, if what becomes of one more claim of version `ref` depends on
    /// nothing else on this shelf.
    ///
    /// @param isUntouched whether nothing acts on a claim by its id
    @Nullable
    String spokesman(StoryRef ref, Predicate<String> isUntouched) {
        if (!acts.isEmpty() || holdsActs) {
            return null;
        }
        Version newest = null;
        for (var version : versions) {
            if (version.ref.order().isEmpty()) {
                return null;
            }
            newest = newest == null
                            || version.ref.order().getAsLong()
                                    > newest.ref.order().getAsLong()
                    ? version
                    : newest;
        }
        if (newest == null
                || ref.order().isEmpty()
                || ref.order().getAsLong() > newest.ref.order().getAsLong()) {
            return null;
        }
        return newest.claims.reversed().stream().filter(isUntouched).findFirst().orElse(null);
    }
}
