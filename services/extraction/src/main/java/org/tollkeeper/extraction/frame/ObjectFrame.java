package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmVerb;
import org.tollkeeper.extraction.words.Words;

/// The verb comes first: "killed nine people and wounded 24", "lost six soldiers, two tanks and a helicopter".
final class ObjectFrame {
    private static final int REACH = 10;
    private static final int RELATIVE = 9;
    private static final int NAMED = 12;
    private static final Set<String> LIGHT = DataFile.set("frame/before-objects");

    private ObjectFrame() {}

    static @Nullable HarmLink link(Clause clause, int k) {
        var s = clause.sentence();
        int end = clause.at(k).number().from();
        while (end > 0 && (s.at(end - 1).isQuote() || LIGHT.contains(s.low(end - 1)))) {
            end--;
        }
        var both = Words.HARM_STATES.endingAt(s, end);
        if (both != null
                && both.to() - both.from() == 3
                && !isSecond(clause, k, both.from())
                && !HarmWords.BE.contains(s.low(both.from() - 1))) {
            return new HarmLink(both.meaning(), HarmLink.Frame.OBJECT, both.from(), both.to());
        }
        int counted = clause.at(k).end();
        if (s.low(end - 1).startsWith("cost")
                && s.low(counted).equals("their")
                && s.low(counted + 1).equals("lives")) {
            return new HarmLink(Harm.KILLED, HarmLink.Frame.OBJECT, end - 1, end);
        }
        if (s.low(end - 1).startsWith("put") && isOutOfAction(s, counted)) {
            return new HarmLink(Harm.KILLED_OR_WOUNDED, HarmLink.Frame.OBJECT, end - 1, end);
        }
        var verb = verbEndingAt(s, end);
        if (verb != null) {
            return fits(verb, clause, k) ? toLink(verb) : null;
        }
        if (end > 1 && s.low(end - 1).equals("of")) {
            return ofUnit(clause, k, end - 1);
        }
        boolean joined = end > 0
                && (s.low(end - 1).equals("and")
                        || s.at(end - 1).isComma()
                        || s.low(end - 1).equals("or"));
        return joined ? coordinated(clause, k, end) : null;
    }

    /// "left five dead and wounded 20": the dead were counted already.
    private static boolean isSecond(Clause clause, int k, int dead) {
        return k > 0 && clause.at(k - 1).end() == dead;
    }

    /// "put 40 men of the brigade out of action": nothing but words of the phrase stand between.
    private static boolean isOutOfAction(Sentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + REACH) && s.at(i).isWord(); i++) {
            if (s.low(i).equals("out")) {
                return s.low(i + 1).equals("of") && s.low(i + 2).equals("action");
            }
        }
        return false;
    }

    /// "had lost 90 men killed or wounded": the verb says whose, the words after it how.
    static @Nullable HarmLink lostAs(Clause clause, int k) {
        var said = PredicateFrame.adjacent(clause, k);
        var lost = said == null || Words.HARM_STATES.at(clause.sentence(), said.at()) == null ? null : link(clause, k);
        return lost == null || said == null || lost.frame() != HarmLink.Frame.LOST
                ? null
                : new HarmLink(said.harm(), HarmLink.Frame.LOST, lost.at(), said.to());
    }

    /// "villagers, 20 of whom it said it had shot": the verb of the relative clause, with its own subject before it.
    static @Nullable HarmLink relative(Clause clause, int k) {
        var s = clause.sentence();
        int end = clause.at(k).end();
        boolean whom = clause.at(k).phrase().part() && s.low(end - 1).equals("whom");
        for (int i = end + 1; whom && i < Math.min(s.size(), end + RELATIVE); i++) {
            var verb = Words.HARM_VERBS.at(s, i);
            if (verb != null) {
                boolean active = verb.meaning().victims() == HarmVerb.Victims.OBJECT
                        && !HarmWords.BE.contains(s.low(i - 1))
                        && (verb.to() >= s.size() || !s.at(verb.to()).isWord());
                return active ? toLink(verb) : null;
            }
            if (!s.at(i).isWord()) {
                return null;
            }
        }
        return null;
    }

    /// "wiped out a company of 90 men"
    private static @Nullable HarmLink ofUnit(Clause clause, int k, int of) {
        var s = clause.sentence();
        if (!Words.UNITS.contains(s.low(of - 1))) {
            return null;
        }
        for (int i = of - 1; i > Math.max(0, of - 6); i--) {
            var verb = verbEndingAt(s, i);
            if (verb != null) {
                return fits(verb, clause, k) ? toLink(verb) : null;
            }
            if (Words.FUNCTION.contains(s.low(i - 1))
                    && !s.low(i - 1).equals("a")
                    && !s.low(i - 1).equals("the")) {
                return null;
            }
        }
        return null;
    }

    private static boolean fits(Hit<HarmVerb> verb, Clause clause, int k) {
        boolean spoils = verb.meaning().harm() == Harm.CAPTURED
                && clause.at(k).phrase().others()
                && Words.THINGS.lastIn(clause.sentence(), verb.from() - 3, verb.from()) != null;
        if (spoils) {
            // "destroyed 46 vehicles and seized eight others"
            return false;
        }
        return HarmWords.suits(verb.meaning(), clause.at(k).phrase()) || isPlainKilling(verb, clause, k);
    }

    private static boolean isPlainKilling(Hit<HarmVerb> verb, Clause clause, int k) {
        return verb.meaning().victims() == HarmVerb.Victims.OBJECT
                && clause.at(k).phrase().part();
    }

    private static HarmLink toLink(Hit<HarmVerb> verb) {
        var frame = verb.meaning().victims() == HarmVerb.Victims.LOSER ? HarmLink.Frame.LOST : HarmLink.Frame.OBJECT;
        return new HarmLink(verb.meaning().harm(), frame, verb.from(), verb.to());
    }

    /// An active verb that ends right there.
    private static @Nullable Hit<HarmVerb> verbEndingAt(Sentence s, int end) {
        var verb = Words.HARM_VERBS.endingAt(s, end);
        if (verb == null || !verb.meaning().canTakeObject()) {
            return null;
        }
        boolean passive = verb.meaning().form() == HarmVerb.Form.PAST_OR_PARTICIPLE
                && HarmWords.BE.contains(s.low(verb.from() - 1));
        return passive || isIdiom(s, verb) ? null : verb;
    }

    /// "lost their lives" is a verb of its own; what follows it are no further losses.
    private static boolean isIdiom(Sentence s, Hit<HarmVerb> verb) {
        var longer = Words.HARM_VERBS.at(s, verb.from());
        return longer != null && longer.to() > verb.to();
    }

    /// A later member of a list of objects takes the verb of the one before, unless a verb stands between.
    private static @Nullable HarmLink coordinated(Clause clause, int k, int end) {
        var s = clause.sentence();
        if (k > 0) {
            var before = clause.link(k - 1);
            int gap = clause.at(k - 1).end();
            if (before != null
                    && isObject(before)
                    && end - gap <= REACH
                    && isQuiet(s, gap, end - 1)
                    && PredicateFrame.adjacent(clause, k) == null
                    && PredicateFrame.distant(clause, k) == null) {
                return HarmWords.suits(
                                new HarmVerb(before.harm(), HarmVerb.Victims.OBJECT, HarmVerb.Form.PAST),
                                clause.at(k).phrase())
                        ? before
                        : null;
            }
        }
        boolean own = PredicateFrame.adjacent(clause, k) != null || PredicateFrame.distant(clause, k) != null;
        return !s.low(end - 1).equals("or") && !own ? afterUncounted(s, clause, k, end) : null;
    }

    private static boolean isObject(HarmLink link) {
        return link.frame() == HarmLink.Frame.OBJECT
                || link.frame() == HarmLink.Frame.LOST
                || link.frame() == HarmLink.Frame.OF;
    }

    /// "killed the commander and 12 soldiers", "killed himself and eight others".
    private static @Nullable HarmLink afterUncounted(Sentence s, Clause clause, int k, int end) {
        int from = isNameBefore(s, end - 2) ? end - NAMED : end - 6;
        for (int i = end - 2; i >= Math.max(1, from); i--) {
            boolean passes = s.at(i).isComma() || s.at(i).isPossessive();
            if (passes && from < end - 6) {
                continue;
            }
            if (!s.at(i).isWord() || (PredicateFrame.isOtherVerb(s, i) && Words.HARM_VERBS.at(s, i) == null)) {
                return null;
            }
            var verb = verbEndingAt(s, i);
            if (verb != null && verb.to() < end - 1) {
                return fits(verb, clause, k) ? toLink(verb) : null;
            }
        }
        return null;
    }

    /// "captured its commander, General X, and 80 others"
    private static boolean isNameBefore(Sentence s, int comma) {
        return comma > 2
                && s.at(comma).isComma()
                && s.at(comma - 1).isCapitalised()
                && s.at(comma - 2).isCapitalised();
    }

    static boolean isQuiet(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean adjective = s.low(i).endsWith("ed") && Words.PEOPLE.at(s, i + 1) != null;
            if ((PredicateFrame.isOtherVerb(s, i) && !adjective) || s.at(i).isClauseEnd()) {
                return false;
            }
        }
        return true;
    }
}
