package org.tollkeeper.extraction.side;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.text.PhraseTable;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;

/// The phrases that point to a side. What is said of one first stands: a conflict's own words before the gazetteer's.
final class SideWords {
    private final PhraseTable<SideName> names = new PhraseTable<>();
    private final PhraseTable<SideName> shorts = new PhraseTable<>();
    private final Set<String> known = new HashSet<>();

    void add(String phrase, String side, SideName.Kind kind) {
        if (phrase.isBlank() || !known.add(phrase.toLowerCase(Locale.ROOT))) {
            return;
        }
        names.add(phrase, new SideName(side, kind));
        if (kind == SideName.Kind.NAME
                && phrase.matches("\\p{Lu}[\\p{L}-]+[ni]")
                && known.add(phrase.toLowerCase(Locale.ROOT) + "s")) {
            names.add(phrase + "s", new SideName(side, kind));
        }
    }

    /// A word that means the side only after "the": "the Guard".
    void addShort(String word, String side) {
        if (known.add("the " + word.toLowerCase(Locale.ROOT))) {
            shorts.add(word, new SideName(side, SideName.Kind.FORCE));
        }
    }

    boolean isKnown(String phrase) {
        return known.contains(phrase.toLowerCase(Locale.ROOT));
    }

    /// The longest phrase at a place; a short form only where no full one is.
    @Nullable
    Hit<SideName> at(Sentence s, int i) {
        var hit = names.at(s, i);
        boolean the = s.low(i - 1).equals("the") && i < s.size() && s.at(i).isCapitalised();
        return hit == null && the ? shorts.at(s, i) : hit;
    }
}
