package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Whether a figure is of all who fight, and of no one side.
final class BothSides {

    private static final Set<String> BEFORE = DataFile.set("victim/before-both-sides");
    private static final Set<String> HELPING = Set.of("have", "had", "has", "each", "also");
    private static final Set<String> SUFFER = DataFile.set("frame/suffer-verbs");

    private static final Set<String> CLASHED = Set.of("clashed", "fought", "battled");
    private static final Set<String> COMBINED = Set.of("combined");
    private static final int CLASH = 20;
    private static final int FIGHT = 8;

    private BothSides() {}

    /// "12 soldiers died on both sides", but not "11 Halmari soldiers were hurt, the two armies said".
    static boolean are(Mention m, ConflictLexicon lexicon) {
        var s = m.sentence();
        int from = Math.max(0, m.start() - 12);
        int to = Math.min(s.size(), Math.max(m.counted().end(), m.link().to()) + 8);
        for (int i = from; i + 1 < to; i++) {
            boolean both = (s.low(i).equals("both") && s.low(i + 1).equals("sides"))
                    || (s.low(i).equals("all") && s.low(i + 1).equals("sides"))
                    || (s.low(i).equals("two")
                            && (s.low(i + 1).equals("armies") || s.low(i + 1).equals("countries")))
                    || (s.low(i).equals("two") && s.low(i + 1).equals("sides"));
            boolean after = i > m.start() && Words.REPORTING.at(s, i + 2) == null;
            if (both && !m.isPart() && (isOfThem(s, i) || after)) {
                return true;
            }
        }
        boolean combined = m.link().frame() == HarmLink.Frame.TOLL
                && s.hasAny(COMBINED, m.link().at() - 1, m.start());
        return combined
                || isInBothLands(m, lexicon)
                || isBetweenForces(m, lexicon)
                || isWhereTheyFought(m, lexicon)
                || isOfAllWhoFight(m, lexicon);
    }

    /// "soldiers of both sides", "the two sides lost 90 men", but not "both sides gave other figures".
    private static boolean isOfThem(Sentence s, int both) {
        boolean the = s.low(both - 1).equals("the");
        int next = both + 2;
        while (HELPING.contains(s.low(next))) {
            next++;
        }
        return s.low(next).equals("together")
                || BEFORE.contains(s.low(the ? both - 2 : both - 1))
                || SUFFER.contains(s.low(next))
                || Words.HARM_VERBS.at(s, next) != null;
    }

    /// "the number of combatants killed": no one side's, where none is named.
    private static boolean isOfAllWhoFight(Mention m, ConflictLexicon lexicon) {
        var s = m.sentence();
        int from = Math.min(m.link().at(), m.counted().phrase().from());
        int to = Math.max(m.link().to(), m.counted().end());
        for (int i = from; !m.isPart() && !m.counted().phrase().owned() && i < to; i++) {
            if (s.low(i).equals("combatants") && m.link().frame() != HarmLink.Frame.OBJECT) {
                return lexicon.firstIn(s, from, to + 4) == null;
            }
        }
        return false;
    }

    /// "fighting between the army and the rebels killed 19 fighters"
    private static boolean isBetweenForces(Mention m, ConflictLexicon lexicon) {
        var s = m.sentence();
        var people = m.counted().phrase().people();
        boolean fighters = people != null && people.category() == Category.MILITARY && !m.isPart();
        if (fighters && isInAFightOfTwo(m, lexicon)) {
            return true;
        }
        for (int i = m.link().at() - 1; fighters && i >= Math.max(0, m.link().at() - 12); i--) {
            var one = s.low(i).equals("between") ? lexicon.firstIn(s, i + 1, i + 4) : null;
            var and = one == null ? null : lexicon.firstIn(s, one.to() + 1, one.to() + 6);
            if (one != null
                    && and != null
                    && !and.meaning().side().equals(one.meaning().side())) {
                return m.link().frame() == HarmLink.Frame.OBJECT && !namesSide(m, lexicon) && !isOfOneKind(m, lexicon);
            }
        }
        return false;
    }

    /// "19 fighters were killed in two days of clashes between the army and the rebels"
    private static boolean isInAFightOfTwo(Mention m, ConflictLexicon lexicon) {
        var s = m.sentence();
        int to = Math.max(m.counted().end(), m.link().to());
        for (int i = to;
                s.low(to).equals("in")
                        && i < Math.min(s.size(), to + FIGHT)
                        && s.at(i).isWord();
                i++) {
            var one = s.low(i).equals("between") ? lexicon.firstIn(s, i + 1, i + 4) : null;
            var and = one == null ? null : lexicon.firstIn(s, one.to(), one.to() + 6);
            if (one != null && and != null) {
                return !and.meaning().side().equals(one.meaning().side())
                        && !namesSide(m, lexicon)
                        && !Words.STATE_FORCES.contains(s.low(m.counted().end() - 1))
                        && !Words.INSURGENTS.contains(s.low(m.counted().end() - 1));
            }
        }
        return false;
    }

    /// "Nine people were killed when soldiers of Velia and rebels clashed": of either, as nobody says whose.
    private static boolean isWhereTheyFought(Mention m, ConflictLexicon lexicon) {
        var s = m.sentence();
        boolean open = !m.isPart() && !namesSide(m, lexicon) && m.person() == null;
        int when = Math.max(m.counted().end(), m.link().to());
        if (!open || !(s.low(when).equals("when") || s.low(when).equals("as"))) {
            return false;
        }
        for (int i = when + 1; i < Math.min(s.size(), when + CLASH) && !s.at(i).isClauseEnd(); i++) {
            if (CLASHED.contains(s.low(i))) {
                var one = lexicon.firstIn(s, when, i);
                var other = lexicon.lastIn(s, when, i);
                return one != null
                        && other != null
                        && !one.meaning().side().equals(other.meaning().side());
            }
        }
        return false;
    }

    /// Soldiers are of the one state that fights, rebels of the one group.
    private static boolean isOfOneKind(Mention m, ConflictLexicon lexicon) {
        var last = m.sentence().low(m.counted().end() - 1);
        return (lexicon.states() == 1 && Words.STATE_FORCES.contains(last))
                || (lexicon.groups() == 1 && Words.INSURGENTS.contains(last));
    }

    private static boolean namesSide(Mention m, ConflictLexicon lexicon) {
        return lexicon.firstIn(
                        m.sentence(), m.counted().phrase().from(), m.counted().end())
                != null;
    }

    /// "have died in Halmar and Teveria"
    private static boolean isInBothLands(Mention m, ConflictLexicon lexicon) {
        var s = m.sentence();
        for (int i = m.counted().end(); i < Math.min(s.size(), m.counted().end() + 6); i++) {
            var one = s.low(i).equals("in") || s.low(i).equals("across") ? lexicon.at(s, i + 1) : null;
            if (one != null && s.low(one.to()).equals("and")) {
                var other = lexicon.at(s, one.to() + 1);
                return other != null
                        && !other.meaning().side().equals(one.meaning().side())
                        && lexicon.isTerritorial(one.meaning().side())
                        && lexicon.isTerritorial(other.meaning().side());
            }
        }
        return false;
    }
}
