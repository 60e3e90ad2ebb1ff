package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;

/// People with wounds: "nine were brought in with burns", "received 40 people with shrapnel wounds".
final class WoundFrame {
    private static final Set<String> WOUNDS = DataFile.set("frame/wounds");
    private static final int REACH = 16;
    private static final int LONGEST = 7;

    private WoundFrame() {}

    static @Nullable HarmLink link(Clause clause, int k) {
        var s = clause.sentence();
        var head = clause.at(k).phrase().head();
        if (head == NounPhrase.Head.HARM || head == NounPhrase.Head.UNKNOWN) {
            return null;
        }
        int end = clause.at(k).end();
        for (int i = end; i < Math.min(s.size(), end + REACH) && !s.at(i).isClauseEnd(); i++) {
            if (s.low(i).equals("with")) {
                return wounds(s, i);
            }
        }
        return null;
    }

    /// "with gunshot and shrapnel wounds"
    private static @Nullable HarmLink wounds(Sentence s, int with) {
        for (int i = with + 1; i < Math.min(s.size(), with + LONGEST) && s.at(i).isWord(); i++) {
            if (WOUNDS.contains(s.low(i))) {
                return new HarmLink(Harm.WOUNDED, HarmLink.Frame.PREDICATE, with, i + 1);
            }
        }
        return null;
    }
}
