package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.number.PhraseReader;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// The harm comes after another verb of the same subject: "Three soldiers stepped on a mine and were killed", "two who
/// had fled their post surrendered".
final class LaterFrame {
    private static final Set<String> OPENERS = DataFile.set("frame/before-subjects");
    private static final Set<String> LIGHT = DataFile.set("frame/light-words");
    private static final Set<String> RELATIVE = Set.of("who", "that", "which");
    private static final Set<String> NOUNS = Set.of("a", "an", "the", "their", "its", "his");
    private static final int REACH = 18;
    private static final int FIRST = 8;

    private LaterFrame() {}

    static @Nullable HarmLink link(Clause clause, int k) {
        var s = clause.sentence();
        int from = clause.at(k).number().from();
        boolean subject = from == 0 || OPENERS.contains(s.low(from - 1));
        var head = clause.at(k).phrase().head();
        if (!subject || head == NounPhrase.Head.HARM || head == NounPhrase.Head.UNKNOWN) {
            return null;
        }
        int end = clause.at(k).end();
        boolean relative = RELATIVE.contains(s.low(end));
        int verb = verb(s, relative ? end + 1 : end);
        return verb < 0 ? null : relative ? afterRelative(clause, k, verb) : afterAnd(clause, k, verb);
    }

    /// The first verb of the subject's own clause; -1 where something else comes first.
    private static int verb(Sentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + FIRST) && isOneClause(s, i); i++) {
            boolean helps = HarmWords.AUXILIARIES.contains(s.low(i));
            boolean lasting = s.low(i).endsWith("ing") && HarmWords.AUXILIARIES.contains(s.low(i - 1));
            if (!helps && (lasting || PhraseReader.isFiniteVerb(s, i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOneClause(Sentence s, int i) {
        return s.at(i).isWord() || s.at(i).isPossessive();
    }

    /// "who had fled their post surrendered": what no comma or "and" parts from the relative clause.
    private static @Nullable HarmLink afterRelative(Clause clause, int k, int verb) {
        var s = clause.sentence();
        for (int i = verb + 1; i < Math.min(s.size(), verb + REACH) && isOneClause(s, i); i++) {
            if (s.low(i).equals("and") || isSpeech(s, i)) {
                return null;
            }
            var harm = predicate(clause, k, i);
            if (harm != null) {
                return harm;
            }
        }
        return null;
    }

    /// "stepped on a mine and were killed", "went out and are listed as missing"
    private static @Nullable HarmLink afterAnd(Clause clause, int k, int verb) {
        var s = clause.sentence();
        for (int i = verb + 1; i < Math.min(s.size(), verb + REACH) && !s.at(i).isClauseEnd(); i++) {
            if (isSpeech(s, i)) {
                return null;
            }
            if (s.low(i).equals("and") || s.low(i).equals("but")) {
                var harm = predicate(clause, k, i + 1);
                if (harm != null) {
                    return harm;
                }
            }
        }
        return null;
    }

    /// A verb of speech, and not "their post"
    private static boolean isSpeech(Sentence s, int i) {
        return Words.REPORTING.at(s, i) != null && !NOUNS.contains(s.low(i - 1));
    }

    /// A harm that is surely said of the subject: a state, a passive with its "were", or what one suffers by oneself.
    private static @Nullable HarmLink predicate(Clause clause, int k, int from) {
        var s = clause.sentence();
        int i = from;
        boolean passive = false;
        boolean helped = false;
        while (i < s.size() && (LIGHT.contains(s.low(i)) || HarmWords.AUXILIARIES.contains(s.low(i)))) {
            passive |= HarmWords.BE.contains(s.low(i));
            helped |= HarmWords.AUXILIARIES.contains(s.low(i));
            i++;
        }
        var listed = passive ? PredicateFrame.heldToBe(s, i) : null;
        if (listed != null) {
            return listed;
        }
        var verb = i < s.size() ? Words.HARM_VERBS.at(s, i) : null;
        boolean alone = verb != null && verb.meaning().isIntransitive();
        boolean state = i < s.size() && helped && Words.HARM_STATES.at(s, i) != null;
        return alone || passive || state
                ? HarmWords.predicate(
                        s, Math.min(i, s.size() - 1), passive, clause.at(k).phrase())
                : null;
    }
}
