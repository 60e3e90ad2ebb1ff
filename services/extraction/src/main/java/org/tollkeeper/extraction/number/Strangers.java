package org.tollkeeper.extraction.number;

import java.util.Set;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.HarmVerb;
import org.tollkeeper.extraction.words.Words;

/// One person told with "a" and a word that no list has, a trade or a people: whoever is killed is somebody. "shot dead
/// a tax inspector", "a Palestinian was killed".
final class Strangers {
    private static final Set<String> SURE = DataFile.set("number/sure-harms");
    private static final Set<String> HELPERS = DataFile.set("frame/passive-auxiliaries");
    private static final int LONGEST = 4;

    private Strangers() {}

    /// Whether such a person begins with the article at `i`.
    static boolean isAt(Sentence s, int i) {
        int end = end(s, i + 1);
        return end > i + 1 && (isObject(s, i) || (end == i + 2 && s.at(i + 1).isCapitalised() && isSubject(s, end)));
    }

    /// The token after plain words that name no thing, no number and no group; -1 without them.
    private static int end(Sentence s, int from) {
        int p = from;
        while (p < s.size() && p < from + LONGEST && isPlain(s, p)) {
            p++;
        }
        boolean ends = p >= s.size() || !s.at(p).isWord() || Words.FUNCTION.contains(s.low(p)) || isHarm(s, p);
        return ends && !s.low(p).equals("of") ? p : -1;
    }

    private static boolean isPlain(Sentence s, int p) {
        return Character.isLetter(s.at(p).text().charAt(0))
                && !Words.FUNCTION.contains(s.low(p))
                && Words.THINGS.at(s, p) == null
                && Words.PEOPLE.at(s, p) == null
                && Words.HARM_NOUNS.at(s, p) == null
                && Words.TOLLS.at(s, p) == null
                && !isHarm(s, p)
                && NumberWords.at(s, p).to() < 0;
    }

    private static boolean isHarm(Sentence s, int p) {
        return HELPERS.contains(s.low(p)) || Words.HARM_VERBS.at(s, p) != null;
    }

    private static boolean isObject(Sentence s, int from) {
        var verb = Words.HARM_VERBS.endingAt(s, from);
        return verb != null
                && verb.meaning().victims() == HarmVerb.Victims.OBJECT
                && verb.meaning().canTakeObject()
                && SURE.contains(s.low(verb.from()))
                && !HELPERS.contains(s.low(verb.from() - 1));
    }

    private static boolean isSubject(Sentence s, int end) {
        int at = HELPERS.contains(s.low(end)) ? end + 1 : end;
        var verb = at < s.size() ? Words.HARM_VERBS.at(s, at) : null;
        boolean died = verb != null
                && verb.meaning().isIntransitive()
                && verb.meaning().harm() == Harm.KILLED;
        return at > end ? SURE.contains(s.low(at)) : died;
    }
}
