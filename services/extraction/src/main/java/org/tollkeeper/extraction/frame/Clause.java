package org.tollkeeper.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.number.Counted;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Ranks;

/// A sentence with its counted phrases, and the harms found for those before the one looked at.
public final class Clause {
    private final Sentence sentence;
    private final List<Counted> counted;
    private final Ranks ranks;
    private final List<@Nullable HarmLink> links = new ArrayList<>();

    public Clause(Sentence sentence, List<Counted> counted) {
        this(sentence, counted, Ranks.OF_THE_LANGUAGE);
    }

    /// @param ranks those that may stand before a name in it
    Clause(Sentence sentence, List<Counted> counted, Ranks ranks) {
        this.sentence = sentence;
        this.counted = List.copyOf(counted);
        this.ranks = ranks;
    }

    /// Whether a rank begins at `token`, in capital letters, as before a name.
    boolean isRank(int token) {
        return token < sentence.size() && sentence.at(token).isCapitalised() && ranks.at(sentence, token) != null;
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Counted> counted() {
        return counted;
    }

    public Counted at(int k) {
        return counted.get(k);
    }

    /// The harm found for the k-th; absent when there is none.
    public @Nullable HarmLink link(int k) {
        return links.get(k);
    }

    void add(@Nullable HarmLink link) {
        links.add(link);
    }

    /// The counted phrase that begins at `token`, if one does.
    int startingAt(int token) {
        for (int k = 0; k < counted.size(); k++) {
            if (counted.get(k).number().from() == token) {
                return k;
            }
        }
        return -1;
    }
}
