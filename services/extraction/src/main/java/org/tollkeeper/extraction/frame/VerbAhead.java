package org.tollkeeper.extraction.frame;

import org.tollkeeper.extraction.number.PhraseReader;

/// The verb after an "and" that joins no subject: "soldiers serving with regional and U.N. missions were killed".
final class VerbAhead {
    private static final int REACH = 6;

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
}
