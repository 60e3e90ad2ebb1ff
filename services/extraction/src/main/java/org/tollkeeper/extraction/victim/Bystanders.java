package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.tollkeeper.extraction.side.SideName;
import org.tollkeeper.extraction.text.PhraseTable.Hit;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Names and forces that stand before a verb that harms, and are not who harmed.
final class Bystanders {
    private static final Set<String> LOYAL = Set.of("loyal", "allied", "linked", "belonging", "close");
    private static final int REACH = 8;

    private Bystanders() {}

    /// "fighting between the army and the rebels killed nine": it is not said who did.
    static boolean isBetween(Sentence s, int i) {
        boolean and = false;
        for (int p = i - 1;
                p >= Math.max(0, i - REACH) && (s.at(p).isWord() || s.at(p).isPossessive());
                p--) {
            if (s.low(p).equals("between")) {
                return and;
            }
            and |= s.low(p).equals("and");
        }
        return false;
    }

    /// "troops chasing the assailants killed four": not those who act.
    static boolean isPursued(Sentence s, int i) {
        return s.low(i - 1).equals("the") && s.low(i - 2).endsWith("ing");
    }

    /// "villages on the road to Brenn": a place on the way
    static boolean isOnTheWay(Sentence s, Hit<SideName> hit) {
        return hit.meaning().kind() != SideName.Kind.FORCE
                && s.low(hit.from() - 1).equals("to")
                && !Words.FORCES.contains(s.low(hit.to()))
                && !LOYAL.contains(s.low(hit.from() - 2));
    }
}
