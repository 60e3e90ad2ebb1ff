package org.tollkeeper.extraction.number;

import java.util.Set;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmVerb;
import org.tollkeeper.extraction.words.Words;

/// One person told with "the" or a possessive, and harmed where that stands: "killing the driver", "and his wife
/// wounded". Who merely acts or speaks is none: the words beside have to say the harm.
final class Definite {
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");
    private static final Set<String> ROLES = DataFile.set("number/roles");
    private static final Set<String> HELPERS = DataFile.set("frame/auxiliaries");
    private static final Set<String> LIGHT = DataFile.set("frame/light-words");
    private static final Set<String> SUFFER = DataFile.set("frame/suffer-verbs");
    private static final Set<String> WOUNDS = DataFile.set("frame/wounds");
    private static final int LONGEST = 6;
    private static final int ASIDE = 12;

    private Definite() {}

    /// Whether such a person begins at `i`.
    static boolean isAt(Sentence s, int i) {
        boolean owned = OWNERS.contains(s.low(i));
        if (!owned && !s.low(i).equals("the")) {
            return false;
        }
        int end = end(s, i, owned);
        return end > 0 && !isNamed(s, end) && (isObject(s, i) || isSubject(s, end));
    }

    /// The token after the word for one person; -1 where others or none follow.
    private static int end(Sentence s, int from, boolean owned) {
        for (int p = from + 1; p < Math.min(s.size(), from + LONGEST); p++) {
            var people = Words.PEOPLE.at(s, p);
            if (people != null) {
                boolean role = ROLES.contains(s.text(p, people.to()).toLowerCase(java.util.Locale.ROOT));
                return people.meaning().single() && (owned || role) ? people.to() : -1;
            }
            boolean said = s.at(p).isWord() && !Words.FUNCTION.contains(s.low(p)) && Words.HARM_VERBS.at(s, p) == null;
            if (!said && !s.at(p).isPossessive()) {
                return -1;
            }
        }
        return -1;
    }

    /// "its commander, Ana Roe": a person named is counted by the name.
    private static boolean isNamed(Sentence s, int end) {
        int at = end < s.size() && s.at(end).isComma() ? end + 1 : end;
        return at < s.size() && s.at(at).isCapitalised();
    }

    /// "killing the driver", "the death of its commander"
    private static boolean isObject(Sentence s, int from) {
        var verb = Words.HARM_VERBS.endingAt(s, from);
        boolean of = s.low(from - 1).equals("of") && Words.HARM_NOUNS.endingAt(s, from - 1) != null;
        return of || (verb != null && verb.meaning().canTakeObject() && isSure(verb.meaning()));
    }

    /// "the attacker also died", "his wife wounded", "their neighbour, a widow, was killed"
    private static boolean isSubject(Sentence s, int end) {
        int i = pastAside(s, end);
        boolean helped = i > end;
        while (HELPERS.contains(s.low(i))
                || LIGHT.contains(s.low(i))
                || s.low(i).endsWith("ly")) {
            helped = true;
            i++;
        }
        var verb = i < s.size() ? Words.HARM_VERBS.at(s, i) : null;
        if (SUFFER.contains(s.low(i)) && s.hasAny(WOUNDS, i + 1, i + 4)) {
            return true;
        }
        return verb != null
                && (verb.meaning().isIntransitive() || (verb.meaning().canBePassive() && isSure(verb.meaning())))
                && (helped || verb.meaning().isIntransitive() || !isFollowedByObject(s, verb.to()));
    }

    private static boolean isSure(HarmVerb verb) {
        return verb.victims() != HarmVerb.Victims.LOSER;
    }

    /// Past what stands between two commas; `end` where nothing does.
    private static int pastAside(Sentence s, int end) {
        if (end >= s.size() || !s.at(end).isComma()) {
            return end;
        }
        for (int i = end + 1; i < Math.min(s.size(), end + ASIDE); i++) {
            if (s.at(i).isComma()) {
                return i + 1;
            }
        }
        return end;
    }

    /// "his commander killed three"
    private static boolean isFollowedByObject(Sentence s, int i) {
        return NumberWords.at(s, i).to() > 0
                || Words.PEOPLE.at(s, i) != null
                || s.low(i).equals("the")
                || s.low(i).equals("a");
    }
}
