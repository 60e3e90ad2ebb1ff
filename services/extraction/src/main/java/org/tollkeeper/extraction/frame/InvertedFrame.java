package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// What befell them opens the sentence: "Killed were four guards and a driver", "Dead in the raid
/// were three soldiers", "Dead: two traders and a boy".
final class InvertedFrame {
    private static final Set<String> OPENERS = DataFile.set("frame/harmed-openers");
    private static final Set<String> WERE = Set.of("were", "was", "are");
    private static final int REACH = 9;

    private InvertedFrame() {}

    static @Nullable HarmLink link(Clause clause, int k) {
        var s = clause.sentence();
        int verb = verb(s);
        if (verb < 0 || clause.at(k).phrase().head() != NounPhrase.Head.PEOPLE) {
            return null;
        }
        int from = clause.at(k).number().from();
        var before = k > 0 ? clause.link(k - 1) : null;
        boolean first = from == verb + 1;
        boolean next = before != null
                && before.at() == 0
                && from - clause.at(k - 1).end() <= 2
                && (s.low(from - 1).equals("and") || s.at(from - 1).isComma());
        return first || next ? new HarmLink(harm(s), HarmLink.Frame.PREDICATE, 0, verb + 1) : null;
    }

    /// Where "were" stands after a harm that opens the sentence, with at most a place between; -1 without it.
    private static int verb(Sentence s) {
        if (s.size() == 0 || !OPENERS.contains(s.low(0))) {
            return -1;
        }
        for (int i = 1; i < Math.min(s.size(), REACH); i++) {
            if (WERE.contains(s.low(i)) || (i == 1 && s.low(i).equals(":"))) {
                return i;
            }
            boolean placed =
                    s.low(1).equals("in") || s.low(1).equals("on") || s.low(1).equals("at");
            if (!placed || !s.at(i).isWord()) {
                return -1;
            }
        }
        return -1;
    }

    private static Harm harm(Sentence s) {
        var state = Words.HARM_STATES.at(s, 0);
        var verb = Words.HARM_VERBS.at(s, 0);
        return state != null
                ? state.meaning()
                : verb == null ? Harm.KILLED : verb.meaning().harm();
    }
}
