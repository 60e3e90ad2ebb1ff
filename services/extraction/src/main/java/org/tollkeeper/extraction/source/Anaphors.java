package org.tollkeeper.extraction.source;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.text.Sentence;

/// Nouns that point back to a source: "the agency", "the group".
final class Anaphors {
    private Anaphors() {}

    /// "the agency", after "the river relief agency" in the same sentence.
    static @Nullable String namedBefore(Sentence s, int end, String noun) {
        for (int i = Math.min(end, s.size()) - 2; i > 0; i--) {
            if (s.at(i).text().equals(noun)) {
                var range = SourceNames.before(s, i + 1);
                int from = range == null ? i : named(s, range.from(), i);
                return range != null && range.to() - from > 1 ? s.text(from, range.to()) : null;
            }
        }
        return null;
    }

    /// Past the last article: "two soldiers serving with the U.N. force" names the force.
    private static int named(Sentence s, int from, int noun) {
        for (int i = noun; i > from; i--) {
            if (s.low(i - 1).equals("the")) {
                return i;
            }
        }
        return from;
    }

    static boolean isGeneric(String noun) {
        return noun.equals("group")
                || noun.equals("statement")
                || noun.equals("organisation")
                || noun.equals("organization");
    }
}
