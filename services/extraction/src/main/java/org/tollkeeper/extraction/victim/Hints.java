package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.SideName;
import org.tollkeeper.extraction.words.Speech;

/// What a sentence betrays of a side without saying whose people were harmed.
final class Hints {
    private static final Set<String> SEEN = Set.of("saw", "seen", "counted");
    private static final int NEAR = 4;

    private Hints() {}

    /// The one side that the sentence names, other than as an attacker.
    static @Nullable String onlyNamed(Mention m, ConflictLexicon lexicon) {
        String only = null;
        var s = m.sentence();
        for (int i = 0; i < s.size(); i++) {
            var hit = lexicon.at(s, i);
            if (hit != null && !Places.isWeapon(s, hit.to()) && hit.meaning().kind() != SideName.Kind.FORCE) {
                if (only != null && !only.equals(hit.meaning().side())) {
                    return null;
                }
                only = hit.meaning().side();
            }
        }
        return only;
    }

    /// A figure that somebody denies in the same breath is about the denier's people.
    static @Nullable String denier(Scene scene) {
        for (var one : scene.said()) {
            var side = one.speaker().side();
            if (one.saying().speech() == Speech.DENY
                    && side != null
                    && !side.equals(scene.speaker().side())) {
                return side;
            }
        }
        return null;
    }

    /// "I saw nine dead by the road": a witness counts whoever lies there.
    static boolean isSeen(Mention m) {
        return m.sentence().hasAny(SEEN, m.start() - NEAR, m.start());
    }
}
