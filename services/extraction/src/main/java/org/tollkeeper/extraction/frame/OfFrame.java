package org.tollkeeper.extraction.frame;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.words.HarmVerb;
import org.tollkeeper.extraction.words.Words;

/// "the bodies of nine miners", "the deaths of nine soldiers", "injuries to 14 passengers", "the capture of 12 men".
final class OfFrame {
    private OfFrame() {}

    /// "33 bodies, those of 21 fighters and 12 villagers"
    private static @Nullable HarmLink asThose(Clause clause, int k) {
        var before = clause.link(k - 1);
        int of = clause.at(k).number().from() - 1;
        return before == null ? null : new HarmLink(before.harm(), HarmLink.Frame.OF, of - 1, of);
    }

    static @Nullable HarmLink link(Clause clause, int k) {
        var s = clause.sentence();
        var phrase = clause.at(k).phrase();
        int end = clause.at(k).number().from() - 1;
        end -= s.low(end).equals("another") || s.low(end).equals("further") ? 1 : 0;
        var joint = s.low(end);
        boolean counts = phrase.head() == NounPhrase.Head.PEOPLE
                || phrase.head() == NounPhrase.Head.BARE
                || phrase.head() == NounPhrase.Head.UNKNOWN;
        if (!counts || !(joint.equals("of") || joint.equals("to") || joint.equals("among"))) {
            return null;
        }
        var before = joint.equals("of") && s.low(end - 1).equals("and") && k > 0 ? clause.link(k - 1) : null;
        if (before != null && before.frame() == HarmLink.Frame.OF) {
            return before;
        }
        int event = joint.equals("of") ? Bereavement.eventBefore(s, end) : -1;
        var told = event < 0 ? null : Words.HARM_NOUNS.at(s, event);
        if (told != null) {
            return new HarmLink(told.meaning().harm(), HarmLink.Frame.OF, event, told.to());
        }
        if (joint.equals("of") && s.low(end - 1).equals("those") && k > 0 && clause.link(k - 1) != null) {
            return asThose(clause, k);
        }
        var noun = Words.HARM_NOUNS.endingAt(s, end);
        if ((noun != null && Words.TOLLS.endingAt(s, end) == null) || (noun != null && joint.equals("of"))) {
            return new HarmLink(noun.meaning().harm(), HarmLink.Frame.OF, noun.from(), noun.to());
        }
        var verb = joint.equals("of") ? Words.HARM_VERBS.endingAt(s, end) : null;
        return verb != null
                        && (verb.meaning().form() == HarmVerb.Form.FINITE
                                || verb.meaning().form() == HarmVerb.Form.ING)
                ? new HarmLink(verb.meaning().harm(), HarmLink.Frame.OF, verb.from(), verb.to())
                : null;
    }
}
