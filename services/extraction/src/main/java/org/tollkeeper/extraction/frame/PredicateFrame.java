package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.number.PhraseReader;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmNoun;
import org.tollkeeper.extraction.words.Words;

/// The people come first: "five were killed", "84 injured", "soldiers from the brigade, two of them officers, died".
final class PredicateFrame {
    private static final Set<String> HELD_BY = Set.of("by", "since", "in");
    private static final Set<String> HELD = Set.of("listed", "reported", "declared", "registered", "pronounced");
    private static final Set<String> LATER = Set.of("later", "then", "subsequently");
    private static final Set<String> TAKE = Set.of("took", "take", "takes", "taking", "taken");

    /// How far the verb may stand from "a guard wounded": past when, where and in what.
    private static final int DIES = 16;

    private PredicateFrame() {}

    /// Right after the phrase.
    static @Nullable HarmLink adjacent(Clause clause, int k) {
        var harm = harmAt(clause, k, clause.at(k).end());
        return harm != null && harm.harm() == Harm.CAPTURED && areBodies(clause, k) ? null : harm;
    }

    /// "the bodies of two workers abducted in May": dead, however they were taken
    private static boolean areBodies(Clause clause, int k) {
        var s = clause.sentence();
        int of = clause.at(k).number().from() - 1;
        var noun = s.low(of).equals("of") ? Words.HARM_NOUNS.endingAt(s, of) : null;
        return noun != null && noun.meaning().kind() == HarmNoun.Kind.BODY;
    }

    /// "listed as missing", "reported killed", "presumed dead"; absent where no state or harm follows.
    static @Nullable HarmLink heldToBe(Sentence s, int i) {
        int state = s.low(i + 1).equals("as") ? i + 2 : i + 1;
        var hit = HELD.contains(s.low(i)) && state < s.size() ? Words.HARM_STATES.at(s, state) : null;
        return hit == null ? null : new HarmLink(hit.meaning(), HarmLink.Frame.PREDICATE, state, hit.to());
    }

    static @Nullable HarmLink harmAt(Clause clause, int k, int from) {
        var s = clause.sentence();
        int i = from;
        while (i < s.size()
                && (s.at(i).isQuote() || s.low(i).endsWith("ly") || s.low(i).equals("more"))) {
            i++;
        }
        var held = heldToBe(s, i);
        if (held != null && i == from) {
            return held;
        }
        boolean listed = s.low(i).equals("as")
                && HarmWords.predicate(s, i + 1, true, clause.at(k).phrase()) != null;
        i += listed ? 1 : 0;
        var harm = i < s.size() ? HarmWords.predicate(s, i, listed, clause.at(k).phrase()) : null;
        int before = clause.at(k).number().from() - 1;
        var main = harm == null ? null : main(clause, k, harm);
        if (main != null) {
            return main;
        }
        return harm != null && harm.harm() == Harm.CAPTURED && TAKE.contains(s.low(before))
                ? new HarmLink(Harm.CAPTURED, HarmLink.Frame.OBJECT, before, before + 1)
                : harm;
    }

    /// "a soldier held since May has died": the verb of the sentence, after the participle that says which soldier.
    private static @Nullable HarmLink main(Clause clause, int k, HarmLink harm) {
        var s = clause.sentence();
        var held = Words.HARM_VERBS.at(s, harm.at());
        boolean participle = held != null
                && held.meaning().canBePassive()
                && harm.at() == clause.at(k).end()
                && HELD_BY.contains(s.low(held.to()));
        var died = harm.harm() == Harm.WOUNDED && harm.at() == clause.at(k).end() ? died(clause, k, harm.to()) : null;
        if (died != null) {
            return died;
        }
        for (int i = harm.to(); participle && i < Math.min(s.size(), harm.to() + 10); i++) {
            if (!s.at(i).isWord()
                    || Words.REPORTING.at(s, i) != null
                    || s.low(i).equals("when")) {
                return null;
            }
            if (s.low(i).equals("has") || s.low(i).equals("have") || s.low(i).equals("had")) {
                int verb = s.low(i + 1).equals("been") ? i + 2 : i + 1;
                return HarmWords.predicate(s, verb, verb > i + 1, clause.at(k).phrase());
            }
        }
        return null;
    }

    /// "a guard wounded last week died in hospital": of his wounds, and he is one of the dead now.
    private static @Nullable HarmLink died(Clause clause, int k, int from) {
        var s = clause.sentence();
        for (int i = from;
                i < Math.min(s.size(), from + DIES)
                        && (s.at(i).isWord() || s.at(i).isPossessive());
                i++) {
            var verb = Words.HARM_VERBS.at(s, i);
            if (verb != null
                    && verb.meaning().isIntransitive()
                    && verb.meaning().harm() == Harm.KILLED) {
                return HarmWords.predicate(s, i, false, clause.at(k).phrase());
            }
            boolean other = s.low(i).equals("and") && !diesAt(s, i + 1);
            if (verb != null || isSpeech(s, i) || other || s.low(i).equals("when")) {
                return null;
            }
        }
        return null;
    }

    /// A verb of speech, and not "an attack on a post"
    private static boolean isSpeech(Sentence s, int i) {
        return Words.REPORTING.at(s, i) != null
                && !s.low(i - 1).equals("a")
                && !s.low(i - 1).equals("the");
    }

    /// "were hit by shrapnel and later died"
    private static boolean diesAt(Sentence s, int i) {
        var verb = Words.HARM_VERBS.at(s, LATER.contains(s.low(i)) ? i + 1 : i);
        return verb != null && verb.meaning().isIntransitive() && verb.meaning().harm() == Harm.KILLED;
    }

    /// Further on, past what stands between a subject and its verb.
    static @Nullable HarmLink distant(Clause clause, int k) {
        if (isAgent(clause, k) || PartFrame.isIncluded(clause, k)) {
            return null;
        }
        var harm = new SubjectWalk(clause, k).run();
        boolean died = harm != null
                && harm.harm() == Harm.WOUNDED
                && clause.sentence().low(harm.to()).equals("and")
                && diesAt(clause.sentence(), harm.to() + 1);
        return died && harm != null
                ? new HarmLink(Harm.KILLED, HarmLink.Frame.PREDICATE, harm.at(), harm.to() + 2)
                : harm;
    }

    /// "was shot by a sniper and died": who did it is not the subject of what follows.
    private static boolean isAgent(Clause clause, int k) {
        var counted = clause.at(k);
        return counted.number().kind() == Numeral.Kind.SINGLE
                && clause.sentence().low(counted.number().from() - 1).equals("by");
    }

    /// Whether a word at `i` can be a verb of another clause.
    static boolean isOtherVerb(Sentence s, int i) {
        return HarmWords.AUXILIARIES.contains(s.low(i)) || PhraseReader.isFiniteVerb(s, i);
    }
}
