package org.tollkeeper.extraction.frame;

import org.tollkeeper.extraction.number.PhraseReader;
import org.tollkeeper.extraction.words.Words;

/// The verb after an "and" that joins no subject: "soldiers serving with regional and U.N. missions were killed".
final class VerbAhead {
    private static final int REACH = 6;

    private static final int PASSIVES = 9;

    private VerbAhead() {}

    /// Where it stands, a few plain words after the "and"; -1 without one. Of several people "was" says nothing.
    static int after(Clause clause, int k, int and, int limit) {
        var s = clause.sentence();
        for (int p = and + 1; p < Math.min(limit, and + REACH); p++) {
            if (HarmWords.AUXILIARIES.contains(s.low(p))) {
                boolean one = s.low(p).equals("was") || s.low(p).equals("has");
                boolean other = one && clause.at(k).number().value() != 1;
                boolean near = p > and + 1 && p + 1 < limit;
                return near && !other && isHarmed(clause, k, p + 1) ? p : -1;
            }
            if (!s.at(p).isWord() || PhraseReader.isFiniteVerb(s, p) || clause.startingAt(p) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isHarmed(Clause clause, int k, int at) {
        return HarmWords.predicate(clause.sentence(), at, true, clause.at(k).phrase()) != null;
    }

    /// Past the first of two passives, "were shot or hacked to death", "were hit by a drone and killed", to the harm;
    /// -1 without one.
    static int coordinate(Clause clause, int k, int first, int limit) {
        var s = clause.sentence();
        for (int p = first + 1;
                p < Math.min(limit - 1, first + PASSIVES) && s.at(p).isWord();
                p++) {
            if (s.low(p).equals("and") || s.low(p).equals("or")) {
                return isPassive(clause, k, p + 1) ? p + 1 : -1;
            }
            int other = clause.startingAt(p);
            boolean many = other >= 0 && clause.at(other).number().value() > 1;
            if (many || HarmWords.AUXILIARIES.contains(s.low(p))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPassive(Clause clause, int k, int at) {
        var s = clause.sentence();
        var verb = Words.HARM_VERBS.at(s, at);
        return verb != null
                && verb.meaning().canBePassive()
                && HarmWords.predicate(s, at, false, clause.at(k).phrase()) != null;
    }
}
