package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.side.SideNature;
import org.tollkeeper.extraction.text.DataFile;

/// Who owns up to a loss: "acknowledged the deaths of nine troops", "admitted that three soldiers had been wounded".
/// Nobody admits another's.
final class Admissions {
    private static final Set<String> ADMIT = DataFile.set("victim/admissions");
    private static final Set<String> ANNOUNCE = DataFile.set("victim/announcements");
    private static final int REACH = 6;

    private final ConflictLexicon lexicon;
    private final Ground ground;

    Admissions(ConflictLexicon lexicon, Ground ground) {
        this.lexicon = lexicon;
        this.ground = ground;
    }

    /// The speaker's own, where he admits soldiers lost, or announces that without having caused it.
    ///
    /// @param nature what the words for them say they are
    @Nullable
    Told of(Mention m, @Nullable SideNature nature, Scene scene) {
        var side = scene.speaker().side();
        if (side == null || m.link().frame() == HarmLink.Frame.OBJECT) {
            return null;
        }
        boolean fits = nature == null || lexicon.states() == 0 || lexicon.nature(side) == nature;
        int verb = verb(m);
        if (verb < 0 || !fits) {
            return null;
        }
        boolean open =
                ANNOUNCE.contains(m.sentence().low(verb)) && !isDeath(m) && (nature == null || isDoer(m, side, scene));
        return open ? null : new Told(side, By.OWN_FORCES);
    }

    /// "announced the death of a reservist", and not "the killing of": who kills does not call it a death.
    static boolean isDeath(Mention m) {
        return m.link().frame() == HarmLink.Frame.OF
                && m.sentence().low(m.link().at()).startsWith("death");
    }

    private boolean isDoer(Mention m, String side, Scene scene) {
        return side.equals(new Actors(lexicon, ground).of(m, scene));
    }

    /// The verb that the count stands right behind; -1 without one.
    private static int verb(Mention m) {
        var s = m.sentence();
        int from = Math.min(m.start(), m.link().at());
        for (int i = from - 1; i >= Math.max(0, from - REACH) && !s.at(i).isClauseEnd(); i--) {
            if (ADMIT.contains(s.low(i)) || ANNOUNCE.contains(s.low(i))) {
                return i;
            }
        }
        return -1;
    }
}
