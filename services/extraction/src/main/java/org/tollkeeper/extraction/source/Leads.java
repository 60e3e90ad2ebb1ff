package org.tollkeeper.extraction.source;

import java.util.Set;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Which words are a source's: those after it, or those before.
final class Leads {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its");
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");
    private static final Set<String> TIME = DataFile.set("source/after-said");
    private static final Set<String> AFTERWARDS = DataFile.set("source/after-speech");

    private final Sentence s;

    Leads(Sentence s) {
        this.s = s;
    }

    /// Whether what is said follows. It does not where the source stands behind a comma and the sentence ends with it.
    boolean isBefore(int from, int to) {
        boolean behind = from > 0 && isBehind(from);
        if (behind
                && (isAfterQuote(from)
                        || s.low(to - 1).equals("told")
                        || s.low(to).equals("told"))) {
            return false;
        }
        int i = to;
        while (i < s.size()
                && TIME.contains(s.low(i))
                && !s.low(i).equals("that")
                && !s.low(i).equals("after")) {
            i++;
        }
        boolean ends = i >= s.size() - 1;
        return behind ? isSaidAfter(to, i) : !ends || from <= 2;
    }

    /// Whether a statement follows: a number, or a clause of its own, before the sentence ends.
    private boolean isSaidAfter(int to, int from) {
        if (from >= s.size() || !s.at(from).isWord() || AFTERWARDS.contains(s.low(from))) {
            return false;
        }
        boolean paper = (s.low(from).equals("in") || s.low(to).equals("in"))
                && Words.HARM_VERBS.firstIn(s, from, s.size()) == null;
        for (int i = from; i < s.size() && !paper; i++) {
            var word = s.low(i);
            if (word.equals("that") || Words.HARM_VERBS.at(s, i) != null || Character.isDigit(word.charAt(0))) {
                return true;
            }
            if (s.at(i).isClauseEnd() || s.at(i).isComma()) {
                return false;
            }
        }
        return false;
    }

    private boolean isAfterQuote(int from) {
        int i = articles(from);
        return i > 0 && s.at(i - 1).isQuote();
    }

    private int articles(int from) {
        int i = from;
        while (i > 0 && ARTICLES.contains(s.low(i - 1))) {
            i--;
        }
        return i;
    }

    private boolean isBehind(int from) {
        int i = articles(from);
        return i > 0 && (s.at(i - 1).isComma() || s.at(i - 1).isQuote() || DASHES.contains(s.low(i - 1)));
    }
}
