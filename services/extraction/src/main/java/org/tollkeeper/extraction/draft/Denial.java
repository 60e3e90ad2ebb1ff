package org.tollkeeper.extraction.draft;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.source.Saying;
import org.tollkeeper.extraction.source.SourceTracker.Said;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Speech;
import org.tollkeeper.extraction.words.Words;

/// Words of a sentence that deny what follows them: "denied that", "said it was not true that", "contrary to".
///
/// @param from the first of them
/// @param to the token after them
/// @param plain whether anything that follows is denied, and not only somebody's word about it ("rejected")
record Denial(int from, int to, boolean plain) {
    private static final PhraseTable<String> CUES = new PhraseTable<>();
    private static final Set<String> CALLING = DataFile.set("draft/calling-verbs");
    private static final Set<String> OBJECTS = DataFile.set("draft/denial-words");
    private static final Set<String> JOINTS = Set.of("and", "but", "while", "though", "yet");
    private static final Set<String> BETWEEN = Set.of("also", "later", "then", "instead", "only", "had", "has");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their");
    private static final Set<String> BE = DataFile.set("frame/passive-auxiliaries");
    private static final int CALLED = 14;

    static {
        DataFile.lines("draft/denial-cues").forEach(cue -> CUES.add(cue, cue));
    }

    /// The last one before token `before`; absent without one.
    static @Nullable Denial last(Sentence s, int before) {
        for (int i = Math.min(before, s.size()) - 1; i >= 0; i--) {
            var denial = at(s, i);
            if (denial != null) {
                return denial;
            }
        }
        return null;
    }

    /// The one that begins at `i`; absent without one.
    static @Nullable Denial at(Sentence s, int i) {
        var cue = CUES.at(s, i);
        if (cue != null) {
            return new Denial(i, cue.to(), true);
        }
        var verb = Words.REPORTING.at(s, i);
        if (verb != null && verb.meaning() == Speech.DENY && isVerb(s, i)) {
            return new Denial(i, verb.to(), s.low(i).startsWith("den"));
        }
        return CALLING.contains(s.low(i)) && isCalledFalse(s, i) ? new Denial(i, i + 1, true) : null;
    }

    /// "were denied treatment" and "the border dispute" deny nothing.
    private static boolean isVerb(Sentence s, int i) {
        boolean noun = s.low(i).startsWith("dispute")
                && !s.low(i).endsWith("d")
                && (ARTICLES.contains(s.low(i - 1)) || !(i > 0 && s.at(i - 1).isWord()));
        return !noun && !BE.contains(s.low(i - 1));
    }

    /// "called the claim of nine dead a lie"
    private static boolean isCalledFalse(Sentence s, int verb) {
        var falsehood = Words.DENIALS.lastIn(s, verb + 1, verb + CALLED + 6);
        if (falsehood == null) {
            return false;
        }
        for (int i = verb + 1; i < Math.min(s.size(), verb + CALLED); i++) {
            if (OBJECTS.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }

    /// Where the denier, or another, goes on to speak of what did happen: "..., saying four were wounded", "but".
    int end(Sentence s, List<Said> said) {
        for (int i = to; i < s.size(); i++) {
            boolean stop = s.at(i).isClauseEnd() || s.low(i).equals(":");
            if (stop
                    || (isJoint(s, i) && speaksAfter(s, said, i))
                    || (from == 0 && s.at(i).isComma())) {
                return i;
            }
        }
        return s.size();
    }

    private static boolean isJoint(Sentence s, int i) {
        return s.at(i).isComma() || JOINTS.contains(s.low(i)) || s.low(i).startsWith("\u2014");
    }

    private static boolean speaksAfter(Sentence s, List<Said> said, int joint) {
        int i = joint + 1;
        while (i < s.size()
                && (JOINTS.contains(s.low(i))
                        || BETWEEN.contains(s.low(i))
                        || s.low(i).endsWith("ly"))) {
            i++;
        }
        var verb = Words.REPORTING.at(s, i);
        boolean deed = verb != null
                && verb.meaning() != Speech.DENY
                && !s.low(verb.to()).equals("by");
        int next = i;
        int source = ARTICLES.contains(s.low(i)) ? i + 1 : i;
        return deed
                || said.stream()
                        .map(Said::saying)
                        .filter(one -> one.leads() && one.speech() != Speech.DENY)
                        .anyMatch(one -> one.from() == next || one.from() == source);
    }

    /// Whether somebody's word about what happened is what is denied, up to token `before`.
    boolean isOfWords(Sentence s, int before) {
        for (int i = to; i < Math.min(s.size(), before); i++) {
            if (OBJECTS.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whose word it is, where a source is named between the denial and token `before`.
    @Nullable
    Said of(List<Said> said, int before) {
        return said.stream()
                .filter(one -> isBetween(one.saying(), before))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private boolean isBetween(Saying one, int before) {
        return one.leads() && one.speech() != Speech.DENY && one.from() >= to && one.to() <= before + 1;
    }

    /// "a claim that Orla denied", "which it rejected": nothing follows that is denied.
    boolean isAside(Sentence s) {
        return to >= s.size() || s.at(to).isClauseEnd() || s.at(to).isComma();
    }

    /// Who denies; absent where nobody is named.
    @Nullable
    Said by(List<Said> said) {
        boolean opens = from == 0;
        for (var one : said) {
            if (one.saying().verb() == from && !opens) {
                return one;
            }
        }
        return said.stream()
                .filter(one -> opens
                        ? one.saying().from() > to
                        : !one.saying().leads() || one.saying().from() <= from)
                .reduce((first, later) -> later.saying().leads() && !opens ? later : first)
                .orElse(null);
    }
}
