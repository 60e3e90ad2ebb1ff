package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.text.Sentence;

/// People of whom nothing is known: "the fate of four others was unclear", "contact was lost with 11 soldiers".
final class FateFrame {
    private static final Set<String> FATE = Set.of("fate", "whereabouts");
    private static final Set<String> UNKNOWN = Set.of("unknown", "unclear", "uncertain");
    private static final int REACH = 8;

    private FateFrame() {}

    static @Nullable HarmLink link(Clause clause, int k) {
        var s = clause.sentence();
        if (clause.at(k).phrase().head() == NounPhrase.Head.HARM) {
            return null;
        }
        int before = clause.at(k).number().from() - 1;
        while (before > 0 && (s.at(before).isQuote() || s.low(before).equals("the"))) {
            before--;
        }
        int end = clause.at(k).end();
        boolean fate = s.low(before).equals("of") && FATE.contains(s.low(before - 1));
        if (fate) {
            for (int i = end; i < Math.min(s.size(), end + REACH) && !s.at(i).isClauseEnd(); i++) {
                if (UNKNOWN.contains(s.low(i))
                        || (s.low(i).equals("not") && s.low(i + 1).equals("known"))) {
                    return new HarmLink(Harm.MISSING, HarmLink.Frame.PREDICATE, end, i + 1);
                }
            }
        }
        return isContactLost(s, before) ? new HarmLink(Harm.MISSING, HarmLink.Frame.OBJECT, before, before + 1) : null;
    }

    /// "lost contact with", "contact had been lost with"
    private static boolean isContactLost(Sentence s, int with) {
        return s.low(with).equals("with")
                && (s.low(with - 1).equals("contact") || s.low(with - 1).equals("lost"))
                && (s.low(with - 2).equals("lost")
                        || s.low(with - 2).equals("been")
                        || s.low(with - 2).equals("was"));
    }
}
