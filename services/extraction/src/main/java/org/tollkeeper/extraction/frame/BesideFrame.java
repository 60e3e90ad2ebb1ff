package org.tollkeeper.extraction.frame;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmVerb;
import org.tollkeeper.extraction.words.Words;

/// Harmed with somebody else: "was killed along with two bodyguards", "died together with his two sons".
final class BesideFrame {
    private static final int REACH = 18;

    private BesideFrame() {}

    static @Nullable HarmLink link(Clause clause, int k) {
        var s = clause.sentence();
        int from = clause.at(k).number().from();
        if (!isBeside(s, from)) {
            return null;
        }
        for (int i = from - 2; i >= Math.max(0, from - REACH) && !s.at(i).isClauseEnd(); i--) {
            var verb = Words.HARM_VERBS.at(s, i);
            if (verb != null) {
                boolean passive = verb.meaning().canBePassive()
                        && (HarmWords.BE.contains(s.low(i - 1)) || HarmWords.AUXILIARIES.contains(s.low(i - 2)));
                boolean harmed = passive || verb.meaning().victims() == HarmVerb.Victims.SUBJECT;
                boolean object = verb.meaning().canTakeObject() && !passive;
                if (object && verb.meaning().victims() == HarmVerb.Victims.OBJECT) {
                    return new HarmLink(verb.meaning().harm(), HarmLink.Frame.OBJECT, i, verb.to());
                }
                return harmed ? new HarmLink(verb.meaning().harm(), HarmLink.Frame.PREDICATE, i, verb.to()) : null;
            }
        }
        return null;
    }

    private static boolean isBeside(Sentence s, int from) {
        int i = s.low(from - 1).equals("his") || s.low(from - 1).equals("her") ? from - 1 : from;
        var before = s.low(i - 1);
        return before.equals("alongside")
                || (before.equals("with")
                        && (s.low(i - 2).equals("along") || s.low(i - 2).equals("together")))
                || (before.equals("as") && s.low(i - 2).equals("well"));
    }
}
