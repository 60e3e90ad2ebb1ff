package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.text.DataFile;

/// Whether "no casualties" are soldiers none of whom was hurt: "its forces suffered no casualties".
final class OwnForces {
    private static final Set<String> FORCES = DataFile.set("victim/own-forces");
    private static final Set<String> SUFFER = DataFile.set("frame/suffer-verbs");
    private static final int REACH = 14;

    private OwnForces() {}

    /// "Velian forces had suffered 350 casualties": soldiers, as no other word says who.
    static boolean suffered(Mention m) {
        var s = m.sentence();
        boolean counted = m.counted().phrase().head() == NounPhrase.Head.HARM
                && m.counted().phrase().people() == null
                && SUFFER.contains(
                        s.low(m.start() > 0 && s.at(m.start() - 1).isQuote() ? m.start() - 2 : m.start() - 1));
        return counted && isAfterForces(m);
    }

    static boolean areUnhurt(Mention m) {
        boolean none = m.counted().number().kind() == Numeral.Kind.NONE
                && m.counted().phrase().head() == NounPhrase.Head.HARM;
        return none && isAfterForces(m);
    }

    private static boolean isAfterForces(Mention m) {
        var s = m.sentence();
        for (int i = m.start() - 1;
                i >= Math.max(0, m.start() - REACH)
                        && (s.at(i).isWord() || s.at(i).isComma());
                i--) {
            if (FORCES.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }
}
