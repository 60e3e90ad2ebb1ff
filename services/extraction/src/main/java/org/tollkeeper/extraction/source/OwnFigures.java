package org.tollkeeper.extraction.source;

import java.util.Set;
import org.tollkeeper.extraction.text.Sentence;

/// Words by which a figure that is kept back is of the speaker's own people: "its own", "any of its own", "for the
/// army".
final class OwnFigures {
    private static final Set<String> OWN = Set.of("its", "their", "his", "our", "own");
    private static final Set<String> ARMIES = Set.of("army", "military", "forces", "troops", "soldiers");

    private OwnFigures() {}

    /// "rejects the figures, without giving any of its own": figures of its own, of the same people
    static boolean isAnyOfItsOwn(Sentence s, int i) {
        return (s.low(i).equals("any") || s.low(i).equals("none"))
                && s.low(i + 1).equals("of")
                && OWN.contains(s.low(i + 2))
                && s.low(i + 3).equals("own");
    }

    /// "spoke of scores of dead soldiers and does not mention its own"
    static boolean isItsOwn(Sentence s, int i) {
        return OWN.contains(s.low(i))
                && s.low(i + 1).equals("own")
                && (i + 2 >= s.size() || !s.at(i + 2).isWord());
    }

    /// "a toll of its own", "no toll for its own side"
    static boolean isOfItsOwn(Sentence s, int i) {
        return (s.low(i).equals("of") || s.low(i).equals("for"))
                && OWN.contains(s.low(i + 1))
                && s.low(i + 2).equals("own");
    }

    /// "no figures for the army"
    static boolean isForArmy(Sentence s, int i) {
        boolean of =
                s.low(i).equals("for") || s.low(i).equals("among") || s.low(i).equals("of");
        int army = OWN.contains(s.low(i + 1)) || s.low(i + 1).equals("the") ? i + 2 : i + 1;
        return of
                && ARMIES.contains(s.low(army))
                && !s.at(Math.min(army, s.size() - 1)).isCapitalised();
    }

    /// "any casualties on its side"
    static boolean isOnItsSide(Sentence s, int i) {
        return s.low(i).equals("on")
                && OWN.contains(s.low(i + 1))
                && s.low(i + 2).equals("side");
    }
}
