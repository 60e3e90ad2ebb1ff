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
    private final List<Mention> told;
    private final List<@Nullable HarmLink> links = new ArrayList<>();

    public Clause(Sentence sentence, List<Counted> counted) {
        this(sentence, counted, Ranks.OF_THE_LANGUAGE, List.of());
    }

    /// @param ranks those that may stand before a name in it
    /// @param told the mentions of the sentences before that it may lean on
    Clause(Sentence sentence, List<Counted> counted, Ranks ranks, List<Mention> told) {
        this.sentence = sentence;
        this.counted = List.copyOf(counted);
        this.ranks = ranks;
        this.told = List.copyOf(told);
    }

    /// Whether a rank begins at `token`, in capital letters, as before a name.
    boolean isRank(int token) {
        return token < sentence.size() && sentence.at(token).isCapitalised() && ranks.at(sentence, token) != null;
    }

    /// Cuts names out of it.
    PersonNames names() {
        return new PersonNames(ranks);
    }

    /// The last mentions before the sentence.
    List<Mention> told() {
        return told;
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
