package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.number.NumberWords;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Who a count is made up of, told in a list: "The dead were six women and two boys", "Ulm suffered most, with 31 dead,
/// followed by Brenn with 14".
final class BreakdownFrame {
    private static final Set<String> ARTICLES = Set.of("the", "its", "their", "his", "all");
    private static final Set<String> MAKE_UP = DataFile.set("frame/make-up-verbs");
    private static final int GAP = 6;

    private BreakdownFrame() {}

    /// A member of the list; its harm is that of the count.
    static @Nullable HarmLink link(Clause clause, int k) {
        int verb = opening(clause.sentence());
        if (verb < 0 || !isMember(clause, k, verb)) {
            return null;
        }
        var harm = harm(clause, verb);
        return harm == null ? null : new HarmLink(harm, HarmLink.Frame.PART, 0, verb + 1);
    }

    /// Whether the k-th is a member of a list that says who a count is made up of.
    static boolean isMember(Clause clause, int k) {
        int verb = opening(clause.sentence());
        return verb >= 0 && isMember(clause, k, verb) && harm(clause, verb) != null;
    }

    /// The count that the opening repeats, "The nine"; -1 where it gives none.
    static long counted(Sentence s) {
        return NumberWords.at(s, 1).value();
    }

    /// "followed by Brenn with 14": a place of its own, and the harm of the figure before.
    static @Nullable HarmLink withPlace(Clause clause, int k) {
        var s = clause.sentence();
        int from = clause.at(k).number().from();
        boolean placed = s.low(from - 1).equals("with")
                && from > 1
                && s.at(from - 2).isCapitalised()
                && s.at(from - 2).isWord();
        var before = k > 0 && placed && isBare(clause, k) ? clause.link(k - 1) : null;
        return before != null && from - clause.at(k - 1).end() <= GAP + 2 ? before : null;
    }

    private static boolean isBare(Clause clause, int k) {
        return clause.at(k).phrase().head() == NounPhrase.Head.BARE;
    }

    /// Where the verb stands after an opening such as "The dead" or "The nine"; -1 where the sentence opens otherwise.
    private static int opening(Sentence s) {
        int noun = ARTICLES.contains(s.low(0)) ? 1 : -1;
        if (noun < 0) {
            return -1;
        }
        var number = NumberWords.at(s, noun);
        var harmed = Words.HARM_NOUNS.at(s, number.to() > 0 ? number.to() : noun);
        int verb = harmed != null ? harmed.to() : number.to();
        return verb > 0 && MAKE_UP.contains(s.low(verb)) ? verb : -1;
    }

    /// The harm of the noun that opens the sentence, or of the count told before that "The nine" takes up.
    private static @Nullable Harm harm(Clause clause, int verb) {
        var s = clause.sentence();
        var noun = Words.HARM_NOUNS.endingAt(s, verb);
        if (noun != null) {
            return noun.meaning().harm();
        }
        long value = counted(s);
        for (var mention : clause.told().reversed()) {
            if (mention.counted().number().value() == value && value > 1) {
                return mention.link().harm();
            }
        }
        return null;
    }

    /// Nothing but other members, commas and "and" may stand between the verb and a member, which names people.
    private static boolean isMember(Clause clause, int k, int verb) {
        var s = clause.sentence();
        if (clause.at(k).phrase().head() != NounPhrase.Head.PEOPLE
                || clause.at(k).number().from() <= verb) {
            return false;
        }
        int at = verb + 1;
        for (int i = 0; i <= k; i++) {
            int from = clause.at(i).number().from();
            if (from > verb && !isJoint(s, at, from)) {
                return false;
            }
            at = from > verb ? clause.at(i).end() : at;
        }
        return true;
    }

    private static boolean isJoint(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!s.at(i).isComma() && !s.low(i).equals("and")) {
                return false;
            }
        }
        return true;
    }
}
