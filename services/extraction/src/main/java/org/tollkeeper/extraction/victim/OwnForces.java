package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.text.DataFile;

/// Whether "no casualties" are soldiers none of whom was hurt: "its forces suffered no casualties".
final class OwnForces {
    private static final Set<String> FORCES = DataFile.set("victim/own-forces");
    private static final int REACH = 6;

    private OwnForces() {}

    static boolean areUnhurt(Mention m) {
        var s = m.sentence();
        boolean none = m.counted().number().kind() == Numeral.Kind.NONE
                && m.counted().phrase().head() == NounPhrase.Head.HARM;
        if (!none) {
            return false;
        }
        for (int i = m.start() - 1;
                i >= Math.max(0, m.start() - REACH) && s.at(i).isWord();
                i--) {
            if (FORCES.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }
}
