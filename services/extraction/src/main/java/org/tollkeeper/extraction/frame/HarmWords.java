package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.number.NumberReader;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmNoun;
import org.tollkeeper.extraction.words.HarmVerb;
import org.tollkeeper.extraction.words.Words;

/// Reads a harm off the words at one place.
final class HarmWords {
    private static final Set<String> OBJECTS = DataFile.set("frame/object-openers");
    static final Set<String> AUXILIARIES = DataFile.set("frame/auxiliaries");
    static final Set<String> BE = DataFile.set("frame/passive-auxiliaries");
    private static final Set<String> SUFFER = DataFile.set("frame/suffer-verbs");
    private static final Set<String> WOUNDS = DataFile.set("frame/wounds");

    private static final Set<String> HAVE = Set.of("had", "has", "have");
    static final Set<String> PREPOSITIONS = Set.of("from", "of", "with", "by", "among");

    private HarmWords() {}

    /// A harm said of people before it: a state, a passive or an intransitive verb. Absent for an active verb.
    static @Nullable HarmLink predicate(Sentence s, int i, boolean passive, NounPhrase subject) {
        var state = Words.HARM_STATES.at(s, i);
        if (state != null && isBoth(s, i, state.to())) {
            return link(Harm.KILLED, i, i + 1);
        }
        boolean arrested = state != null
                && s.low(state.to() - 1).equals("custody")
                && subject.people() != null
                && !isFighter(subject);
        if (arrested) {
            return null;
        }
        if (state != null) {
            return link(state.meaning(), state.from(), state.to());
        }
        if (SUFFER.contains(s.low(i))) {
            return suffered(s, i);
        }
        var wounds = HAVE.contains(s.low(i)) ? wounds(s, i) : null;
        if (wounds != null) {
            return wounds;
        }
        if (s.low(i).equals("in")
                && (s.low(i + 2).equals("captivity") || s.low(i + 3).equals("captivity"))) {
            return link(Harm.CAPTURED, i, i + 3);
        }
        var verb = Words.HARM_VERBS.at(s, i);
        if (verb == null) {
            return null;
        }
        var meaning = verb.meaning();
        if (meaning.isIntransitive()) {
            boolean fits = meaning.victims() == HarmVerb.Victims.SUBJECT || isFighter(subject);
            return fits && meaning.form() != HarmVerb.Form.ING ? link(meaning.harm(), i, verb.to()) : null;
        }
        boolean harmed = meaning.canBePassive()
                && (passive ? !isAttribute(s, verb.to()) : !takesObject(s, verb))
                && suits(meaning, subject);
        return harmed ? link(meaning.harm(), i, verb.to()) : null;
    }

    /// "left five dead and wounded 20": the second harm is a verb, with a number of its own.
    static boolean isBoth(Sentence s, int from, int to) {
        return to - from == 3
                && s.low(from).equals("dead")
                && s.low(from + 1).equals("and")
                && (isCount(s, to) || Words.VAGUE.at(s, to) != null);
    }

    private static HarmLink link(Harm harm, int at, int to) {
        return new HarmLink(harm, HarmLink.Frame.PREDICATE, at, to);
    }

    private static boolean isFighter(NounPhrase subject) {
        var people = subject.people();
        return subject.owned()
                || (people != null && people.category() != Category.CIVILIAN && people.category() != Category.ALL);
    }

    /// "had shrapnel wounds": nothing but what sort of wounds stands between.
    private static @Nullable HarmLink wounds(Sentence s, int have) {
        for (int p = have + 1; p < Math.min(s.size(), have + 5); p++) {
            if (WOUNDS.contains(s.low(p))) {
                return link(Harm.WOUNDED, have, p + 1);
            }
            boolean sort = s.at(p).isWord()
                    && !Words.FUNCTION.contains(s.low(p))
                    && Words.NONE.at(s, p) == null
                    && Words.HARM_VERBS.at(s, p) == null;
            if (!sort) {
                return null;
            }
        }
        return null;
    }

    /// "received shrapnel wounds"
    private static @Nullable HarmLink suffered(Sentence s, int i) {
        for (int p = i + 1; p < Math.min(s.size(), i + 5); p++) {
            if (WOUNDS.contains(s.low(p))) {
                return link(Harm.WOUNDED, i, p + 1);
            }
        }
        return null;
    }

    /// Only a word for people, or none at all, can be lost, captured or put out of action: a hill can be, too.
    static boolean suits(HarmVerb verb, NounPhrase counted) {
        boolean surely = verb.harm() == Harm.KILLED || verb.harm() == Harm.WOUNDED;
        return switch (counted.head()) {
            case PEOPLE -> true;
            case BARE -> true;
            case UNKNOWN -> surely && !isSoft(verb);
            case HARM ->
                counted.noun() != null
                        && counted.noun().kind() == HarmNoun.Kind.PERSON
                        && counted.noun().harm() == Harm.CAPTURED
                        && surely;
            case THING -> false;
        };
    }

    private static boolean isSoft(HarmVerb verb) {
        return verb.victims() == HarmVerb.Victims.LOSER;
    }

    /// "were captured Halmari soldiers" says what they were, not what befell them.
    private static boolean isAttribute(Sentence s, int i) {
        return Words.PEOPLE.at(s, i) != null
                || (i < s.size() && s.at(i).isCapitalised() && Words.PEOPLE.at(s, i + 1) != null);
    }

    /// "wounded three villagers"; "killed two days ago" counts days.
    private static boolean isCount(Sentence s, int i) {
        int to = NumberReader.numberAt(s, i);
        return to > 0 && Words.THINGS.at(s, to) == null;
    }

    /// Whether an object follows, so that the verb is active: "killed three".
    private static boolean takesObject(Sentence s, Hit<HarmVerb> verb) {
        int i = verb.to();
        if (i >= s.size()) {
            return false;
        }
        var next = s.low(i);
        boolean soft = verb.meaning().victims() == HarmVerb.Victims.LOSER;
        if (soft && s.at(i).isWord() && !Words.FUNCTION.contains(next) && !next.endsWith("ly")) {
            return true;
        }
        return PersonNames.OF_THE_LANGUAGE.at(s, i) != null
                || (OBJECTS.contains(next)
                        && !(next.equals("at") && !s.low(i + 1).equals("least")))
                || Words.PEOPLE.at(s, i) != null
                || isCount(s, i)
                || Words.VAGUE.at(s, i) != null;
    }
}
