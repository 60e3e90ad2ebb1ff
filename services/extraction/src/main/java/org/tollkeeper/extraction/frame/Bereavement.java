package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmNoun;
import org.tollkeeper.extraction.words.Words;

/// A death told as a thing, with when or where before whose it is: "the death in hospital of", "the deaths overnight
/// of".
final class Bereavement {
    private static final Set<String> WHEN = DataFile.set("frame/between-death-and-of");
    private static final Set<String> BROUGHT = DataFile.set("frame/brings-death");
    private static final int REACH = 5;

    private Bereavement() {}

    /// The "of" behind the noun that ends at `from`; -1 without one.
    static int of(Sentence s, int from) {
        if (s.low(from).equals("of")) {
            return from;
        }
        for (int i = from; WHEN.contains(s.low(from)) && i < Math.min(s.size(), from + REACH); i++) {
            if (s.low(i).equals("of")) {
                return i;
            }
            if (!s.at(i).isWord() || PredicateFrame.isOtherVerb(s, i)) {
                return -1;
            }
        }
        return -1;
    }

    /// Where the noun stands that the "of" at `of` goes with, past when or where; -1 where it stands right before.
    static int eventBefore(Sentence s, int of) {
        for (int i = of - 2; i >= Math.max(0, of - REACH); i--) {
            var noun = Words.HARM_NOUNS.at(s, i);
            if (noun != null && noun.meaning().kind() == HarmNoun.Kind.EVENT) {
                return noun.to() < of && of(s, noun.to()) == of ? i : -1;
            }
        }
        return -1;
    }

    /// "announced the death of a gunner", "mourned the loss of a medic": somebody tells it as news.
    static boolean isAnnounced(Sentence s, HarmLink link) {
        boolean surely = link.harm() == Harm.KILLED || link.harm() == Harm.CAPTURED;
        int from = s.low(link.at() - 1).equals("the") ? link.at() - 1 : link.at();
        return surely
                && link.frame() == HarmLink.Frame.OF
                && (Words.REPORTING.endingAt(s, from) != null || BROUGHT.contains(s.low(from - 1)));
    }
}
