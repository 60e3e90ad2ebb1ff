package org.tollkeeper.extraction.number;

import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Whether a participle has its noun still to come: "wounded dock workers", "armoured combat vehicles".
final class Participles {
    private Participles() {}

    /// Whether people follow at `i`, or after one word that says more of them.
    static boolean isBeforePeople(Sentence s, int i) {
        return Words.PEOPLE.at(s, i) != null || (i < s.size() && isModifier(s, i) && Words.PEOPLE.at(s, i + 1) != null);
    }

    /// "wounded Halmari soldiers", "wounded dock workers"
    private static boolean isModifier(Sentence s, int i) {
        boolean plain = s.at(i).isWord() && !Words.FUNCTION.contains(s.low(i)) && !PhraseReader.isFiniteVerb(s, i);
        return s.at(i).isCapitalised()
                || (plain && Words.SOURCES.at(s, i) == null && Words.HARM_VERBS.at(s, i) == null);
    }

    /// Whether the word at `i` is one, and a thing or people follow.
    static boolean isBeforeNoun(Sentence s, int i) {
        return s.low(i).endsWith("ed")
                && (Words.THINGS.firstIn(s, i + 1, i + 3) != null || Words.PEOPLE.firstIn(s, i + 1, i + 3) != null)
                && s.at(i + 1).isWord()
                && !Words.FUNCTION.contains(s.low(i + 1));
    }
}
