package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.words.Words;

/// Which words after a counted phrase are a verb of its own, and no participle that says more of it.
record SubjectVerb(Clause clause, int k) {
    private static final Set<String> PREPOSITIONS = DataFile.set("frame/after-participles");
    private static final Set<String> STRUCK = Set.of("hit", "struck", "shot", "caught", "held", "sent");
    private static final Set<String> POSTED = Set.of("attached", "assigned", "deployed", "posted", "seconded");
    private static final Set<String> DEFINITE = Set.of("the", "a", "an", "its", "their");

    /// @param aside whether the walk is in an aside, whose verbs are its own
    boolean isFinite(int i, boolean aside) {
        var s = clause.sentence();
        var word = s.low(i);
        if (Words.HARM_VERBS.at(s, i) != null) {
            return true;
        }
        if (POSTED.contains(word) && s.low(i + 1).equals("to")) {
            return false;
        }
        if (isAttack(i) || s.low(i - 1).equals("to")) {
            return false;
        }
        if (Words.VERBS.contains(word) || Words.REPORTING.at(s, i) != null) {
            return !isParticiple(i) && !aside;
        }
        return word.length() > 4
                && word.endsWith("ed")
                && !s.at(i).isCapitalised()
                && i == clause.at(k).end()
                && !isPreposition(i + 1);
    }

    /// "hit in Tuesday's mortar fire": no verb, as nobody and nothing is struck by it.
    private boolean isAttack(int i) {
        var s = clause.sentence();
        var word = s.low(i);
        return i > clause.at(k).end() + 1
                && STRUCK.contains(s.low(clause.at(k).end()))
                && Words.WEAPONS.contains(word)
                && !word.endsWith("ed")
                && !DEFINITE.contains(s.low(i + 1))
                && clause.startingAt(i + 1) < 0;
    }

    /// "trapped in the rubble", "hit in the raid" and "of the downed plane" say more of the subject.
    private boolean isParticiple(int i) {
        var s = clause.sentence();
        var word = s.low(i);
        return ((word.endsWith("ed") || STRUCK.contains(word)) && isPreposition(i + 1))
                || word.endsWith("ing")
                || DEFINITE.contains(s.low(i - 1));
    }

    private boolean isPreposition(int at) {
        return PREPOSITIONS.contains(clause.sentence().low(at));
    }
}
