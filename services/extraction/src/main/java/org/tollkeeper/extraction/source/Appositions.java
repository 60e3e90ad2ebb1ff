package org.tollkeeper.extraction.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.SourceKind;
import org.tollkeeper.extraction.words.Words;

/// What is said of a source beside its name: "Ana Sorn, a spokeswoman for the rebels, said", "Open Ledger, an
/// independent Halmari outlet, says".
record Appositions(Sentence s) {
    private static final Set<String> OPENERS = Set.of("a", "an", "the", "one", "another");
    private static final Set<String> GENERIC = DataFile.set("source/generic-names");
    private static final int LONGEST = 14;

    /// The words beside a name that say what it is; absent where there are none.
    @Nullable
    String of(Saying saying) {
        if (saying.verb() > saying.from()) {
            for (int i = saying.from(); i < saying.verb(); i++) {
                if (s.at(i).isComma()) {
                    return describing(i + 1, saying.verb());
                }
            }
            return null;
        }
        return s.at(Math.min(saying.to(), s.size() - 1)).isComma() ? describing(saying.to() + 1, s.size()) : null;
    }

    private @Nullable String describing(int from, int end) {
        int to = from;
        while (to < Math.min(end, from + LONGEST)
                && !s.at(to).isComma()
                && !s.at(to).isClauseEnd()) {
            to++;
        }
        boolean opens = OPENERS.contains(s.low(from)) || Words.SOURCES.at(s, from) != null;
        return opens && Words.SOURCES.firstIn(s, from, to) != null ? s.text(from, to) : null;
    }

    /// Whether it can be a person of those who spoke before: "Orsk", "adviser Bela Orsk", not "the Ledger".
    boolean isPerson(Saying saying, int words) {
        boolean article = OPENERS.contains(s.low(saying.from() - 1));
        return words <= 4 && !article && s.at(saying.from() + words - 1).isCapitalised();
    }

    /// "the group", "the charity", after "a Norlander medical charity" in the same sentence: the last body of no side
    /// before it.
    static @Nullable String body(Sentence s, int end, String noun) {
        for (int i = end - 1; i > 0 && GENERIC.contains(noun); i--) {
            var hit = Words.SOURCES.endingAt(s, i);
            if (hit != null && hit.meaning() == SourceKind.NEUTRAL && GENERIC.contains(s.low(i - 1))) {
                int to = i;
                while (to < end && s.at(to).isCapitalised() && s.at(to).isWord()) {
                    to++;
                }
                int from = hit.from();
                while (from > 0 && s.at(from - 1).isWord() && !Words.FUNCTION.contains(s.low(from - 1))) {
                    from--;
                }
                return s.text(from, to);
            }
        }
        return null;
    }
}
