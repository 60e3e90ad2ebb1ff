package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntCollection;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.StoryRef;

/// Under which words of [Relations] claims decide each other's fate: an id that came with two contents, a story that
/// came in two versions, whatever is acted on. A claim under no such word is what it is by itself, and so are most.
final class Ties {
    private record Version(String text, @Nullable Long rank) {}

    private final Dictionary<Version> seen = new Dictionary<>();
    private final IntArrayList versions = new IntArrayList();
    private final IntOpenHashSet words = new IntOpenHashSet();
    private final Postings related;

    /// @param related what stood under each word before a claim is added
    Ties(Postings related) {
        this.related = related;
    }

    /// @param isSecond whether another content stands under its id
    void add(Claim claim, boolean isSecond) {
        if (isSecond) {
            words.add(Relations.word(claim.id()));
        }
        Relations.target(claim).forEach(words::add);
        var story = claim.story();
        versions.add(story == null ? -1 : version(story));
    }

    private int version(StoryRef story) {
        int version = seen.number(new Version(story.version(), story.rank()));
        int word = Relations.word(story);
        int newest = related.newest(word);
        if (newest >= 0 && versions.getInt(newest) != version) {
            words.add(word);
        }
        return version;
    }

    IntCollection words() {
        return words;
    }

    boolean contains(int word) {
        return words.contains(word);
    }
}
