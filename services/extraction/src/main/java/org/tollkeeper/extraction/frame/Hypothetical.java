package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.tollkeeper.extraction.number.Counted;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmVerb;
import org.tollkeeper.extraction.words.Qualifier;
import org.tollkeeper.extraction.words.Words;

/// Harm that is feared, threatened, planned or supposed, and has not happened.
final class Hypothetical {
    private static final int WINDOW = 14;
    private static final Set<String> BREAKS = DataFile.set("frame/clause-breaks");
    private static final Set<String> FORESEEN = DataFile.set("frame/foreseen");
    private static final Set<String> CONDITION = Set.of("if", "unless");

    private Hypothetical() {}

    static boolean is(Sentence s, Counted counted, HarmLink link) {
        return isForeseen(s, counted) || (isSupposed(s, counted, link) && !isGiven(s, counted, link));
    }

    /// "two deaths are expected"
    private static boolean isForeseen(Sentence s, Counted counted) {
        int cue = counted.end() + 1;
        return HarmWords.BE.contains(s.low(cue - 1))
                && FORESEEN.contains(s.low(cue))
                && !(s.low(cue).equals("feared") && Words.HARM_STATES.at(s, cue + 1) != null);
    }

    /// "the 12 soldiers killed on Sunday" were killed, whatever is planned.
    private static boolean isGiven(Sentence s, Counted counted, HarmLink link) {
        return s.low(counted.number().from() - 1).equals("the")
                && link.frame() == HarmLink.Frame.PREDICATE
                && link.at() == counted.end();
    }

    private static boolean isSupposed(Sentence s, Counted counted, HarmLink link) {
        if (CONDITION.contains(s.low(0))) {
            return true;
        }
        var verb = Words.HARM_VERBS.at(s, link.at());
        if (verb != null
                && verb.meaning().form() == HarmVerb.Form.FINITE
                && s.low(link.at() - 1).equals("to")) {
            return true;
        }
        boolean most = counted.number().qualifier() == Qualifier.AT_MOST
                || counted.number().kind() == Numeral.Kind.RANGE;
        boolean before = link.frame() == HarmLink.Frame.OBJECT || link.frame() == HarmLink.Frame.LOST;
        int verbAt = before ? link.at() : Math.max(link.at(), counted.number().from());
        for (int i = verbAt; i > Math.max(0, verbAt - WINDOW); i--) {
            boolean around = (i > counted.number().from() && s.at(i).isComma())
                    || (i == counted.number().from() - 1 && s.at(i).isQuote());
            if (i < verbAt && BREAKS.contains(s.low(i)) && !around) {
                return false;
            }
            var cue = Words.HYPOTHETICAL.at(s, i);
            if (cue != null
                    && Words.REPORTING.at(s, i + 1) != null
                    && !s.low(i + 1).equals("claim")) {
                return false;
            }
            if (cue != null
                    && s.low(i).equals("feared")
                    && Words.HARM_STATES.at(s, i + 1) != null
                    && !s.low(0).equals("it")) {
                // "nine were feared dead" gives a number, as "it is feared that" does not
                continue;
            }
            if (cue != null && !(s.low(i).equals("may") && s.at(i).isCapitalised() && i > 0)) {
                boolean perhaps = most
                        && (s.low(i).equals("may")
                                || s.low(i).equals("might")
                                || s.low(i).equals("could"));
                return !((perhaps && s.low(i + 1).equals("have"))
                        || (perhaps && s.low(i + 1).equals("be")));
            }
        }
        return false;
    }
}
