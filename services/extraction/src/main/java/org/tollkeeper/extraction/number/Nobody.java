package org.tollkeeper.extraction.number;

import java.util.Set;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmVerb;
import org.tollkeeper.extraction.words.Speech;
import org.tollkeeper.extraction.words.Words;

/// Words that count nobody because of a "not" before them: "denied that it had lost any troops", "without losing a
/// single man".
final class Nobody {
    private static final Set<String> SUFFER = DataFile.set("frame/suffer-verbs");
    private static final Set<String> DEEDS = DataFile.set("number/deeds");
    private static final Set<String> CAUSE = Set.of("causing", "cause", "caused", "inflicting");
    private static final int REACH = 10;

    private Nobody() {}

    /// The token after the words for nobody that begin at `i`; -1 where there are none.
    static int at(Sentence s, int i) {
        boolean single = s.low(i).equals("a") && s.low(i + 1).equals("single");
        boolean any = s.low(i).equals("any") && !isDeed(s, i + 1);
        if (single && (isWithout(s, i) || isDenied(s, i))) {
            return i + 2;
        }
        boolean anybody = s.low(i).equals("anyone") || s.low(i).equals("anybody");
        if (anybody && isDenied(s, i)) {
            return i + 1;
        }
        return any && (isDenied(s, i) || isWithout(s, i)) ? i + 1 : -1;
    }

    /// "denied any killings" is of an act, and no figure.
    private static boolean isDeed(Sentence s, int i) {
        var noun = Words.HARM_NOUNS.at(s, i);
        return noun != null && DEEDS.contains(s.low(i));
    }

    /// "without losing a single man", "did not suffer any losses"
    private static boolean isWithout(Sentence s, int i) {
        var verb = Words.HARM_VERBS.endingAt(s, i);
        boolean lost = verb != null && verb.meaning().victims() == HarmVerb.Victims.LOSER;
        if (!lost && !SUFFER.contains(s.low(i - 1)) && !CAUSE.contains(s.low(i - 1))) {
            return false;
        }
        var before = s.low(i - 2);
        return before.equals("without") || before.equals("not") || before.equals("never") || before.endsWith("n't");
    }

    /// "denied that it had lost any troops" says none.
    private static boolean isDenied(Sentence s, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            var speech = Words.REPORTING.at(s, i);
            if ((speech != null && speech.meaning() == Speech.DENY) || s.low(i).equals("denying")) {
                return true;
            }
            if (s.at(i).isComma() || s.at(i).isClauseEnd()) {
                return false;
            }
        }
        return false;
    }
}
