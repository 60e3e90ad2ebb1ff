package org.tollkeeper.extraction.victim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmVerb;
import org.tollkeeper.extraction.words.Words;

/// Who did it: the subject of "killed", or whom "by" names. An actor harms the other side.
final class Actors {
    private static final int REACH = 16;
    private static final Set<String> PRONOUNS = Set.of("it", "we", "they", "he");
    private static final Set<String> OWN = Set.of("its", "our", "their", "his");

    private static final Set<String> STATE_FORCES = Set.of("troops", "soldiers", "police", "army", "warplanes");

    private final ConflictLexicon lexicon;

    private final @Nullable String home;

    /// @param home the side that "troops" and "police" are, where nobody says whose
    Actors(ConflictLexicon lexicon, @Nullable String home) {
        this.lexicon = lexicon;
        this.home = home;
    }

    /// The side that harmed; absent where the sentence does not say.
    @Nullable
    String of(Mention m, Scene scene) {
        var s = m.sentence();
        if (s.low(m.link().at()).startsWith("treat") || s.low(m.link().at()).startsWith("hospital")) {
            return null;
        }
        if (m.link().frame() == HarmLink.Frame.OBJECT) {
            return subject(m, scene);
        }
        for (int i = m.counted().end(); i < Math.min(s.size(), m.link().to() + 8); i++) {
            if (s.low(i).equals("by") || s.low(i).equals("when") || s.low(i).equals("as")) {
                var hit = lexicon.firstIn(s, i + 1, i + 6);
                return hit == null ? null : hit.meaning().side();
            }
        }
        return striker(m);
    }

    /// "in shelling of the Ard district by Halmar's forces"
    private @Nullable String striker(Mention m) {
        var s = m.sentence();
        for (int i = m.link().to(); i < s.size() && !s.at(i).isClauseEnd(); i++) {
            for (int by = i + 1; Words.WEAPONS.contains(s.low(i)) && by < Math.min(s.size(), i + 8); by++) {
                var hit = s.low(by).equals("by") ? lexicon.firstIn(s, by + 1, by + 4) : null;
                if (hit != null) {
                    return hit.meaning().side();
                }
            }
        }
        return null;
    }

    /// "it shot down a plane and captured its pilots": the subject stands before the first of the verbs.
    static int shared(Sentence s, int verb) {
        if (!s.low(verb - 1).equals("and")) {
            return verb;
        }
        for (int i = verb - 2; i > Math.max(0, verb - REACH); i--) {
            var harm = Words.HARM_VERBS.at(s, i);
            if (harm != null || (Words.VERBS.contains(s.low(i)) && !s.at(i).isCapitalised())) {
                return i;
            }
            if (s.at(i).isClauseEnd()) {
                return verb;
            }
        }
        return verb;
    }

    private @Nullable String subject(Mention m, Scene scene) {
        var s = m.sentence();
        var verb = Words.HARM_VERBS.at(s, m.link().at());
        if (verb != null && verb.meaning().form() == HarmVerb.Form.ING) {
            var first = lexicon.firstIn(s, 0, m.link().at());
            return first == null ? null : first.meaning().side();
        }
        int shared = shared(s, m.link().at());
        for (int i = shared - 1; i >= Math.max(0, m.link().at() - REACH); i--) {
            if (PRONOUNS.contains(s.low(i)) || OWN.contains(s.low(i))) {
                return scene.speaker().side();
            }
            var hit = lexicon.at(s, i);
            if (hit != null) {
                return hit.meaning().side();
            }
            if (STATE_FORCES.contains(s.low(i)) && home != null) {
                return home;
            }
            if (s.at(i).isClauseEnd()) {
                return null;
            }
        }
        return null;
    }
}
