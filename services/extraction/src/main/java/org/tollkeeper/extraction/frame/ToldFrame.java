package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.number.NumberWords;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// A part of a count told in a sentence before, where this one only says who they were: "Five of the 20 were nurses",
/// "Of these, five were children", "They included five children". The harm is that of the count.
final class ToldFrame {
    private static final int SENTENCES = 2;
    private static final int REACH = 8;
    private static final Set<String> THEY = Set.of("they", "these", "those");
    private static final Set<String> THEM = Set.of("them", "these", "those", "whom");
    private static final Set<String> COPULAS = Set.of("was", "were", "are", "is");

    private ToldFrame() {}

    static @Nullable HarmLink link(Clause clause, int k) {
        var whole = pointsBack(clause, k) ? whole(clause, k) : null;
        return whole == null
                ? null
                : new HarmLink(
                        whole.link().harm(),
                        HarmLink.Frame.PART,
                        clause.at(k).number().from(),
                        clause.at(k).end());
    }

    /// The count before that the k-th is a part of: the one whose number the sentence repeats, else the last.
    private static @Nullable Mention whole(Clause clause, int k) {
        var s = clause.sentence();
        long repeated = repeated(clause, k);
        var beside = k > 0 ? clause.link(k - 1) : null;
        for (var told : clause.told().reversed()) {
            boolean near = s.index() - told.sentence().index() <= SENTENCES;
            boolean figure = !told.isPart() && told.person() == null;
            long value = told.counted().number().value();
            boolean larger = value > clause.at(k).number().value()
                    || told.counted().number().kind() == Numeral.Kind.VAGUE;
            boolean same = beside == null
                    || beside.frame() != HarmLink.Frame.PART
                    || beside.harm() == told.link().harm();
            if (near && figure && larger && same && (repeated < 0 || value == repeated)) {
                return told;
            }
        }
        return null;
    }

    /// "of the 20": -1 where the sentence repeats no number.
    static long repeated(Clause clause, int k) {
        var s = clause.sentence();
        for (int i = 0; i <= clause.at(k).number().to(); i++) {
            boolean of = s.low(i).equals("of") && s.low(i + 1).equals("the");
            if (of && NumberWords.at(s, i + 2).to() > 0) {
                return NumberWords.at(s, i + 2).value();
            }
        }
        return -1;
    }

    /// Whether the k-th is such a part.
    static boolean pointsBack(Clause clause, int k) {
        var s = clause.sentence();
        var counted = clause.at(k);
        if (counted.phrase().people() == null || PartFrame.whole(clause, k) >= 0) {
            return false;
        }
        int from = counted.number().from();
        boolean theyInclude = THEY.contains(s.low(0)) && s.low(from - 1).startsWith("includ");
        boolean joined = k > 0 && from - clause.at(k - 1).end() <= 2;
        var before = joined ? clause.link(k - 1) : null;
        boolean goesOn = before != null && before.frame() == HarmLink.Frame.PART;
        return theyInclude
                || goesOn
                || isAmongThem(s, counted.end())
                || (counted.phrase().part() && saysWho(clause, k));
    }

    /// "Five children were among them"
    private static boolean isAmongThem(Sentence s, int end) {
        return COPULAS.contains(s.low(end)) && s.low(end + 1).equals("among") && THEM.contains(s.low(end + 2));
    }

    /// "were nurses" right after the number, or after "of the 20" and what says more of them.
    private static boolean saysWho(Clause clause, int k) {
        var s = clause.sentence();
        int end = clause.at(k).end();
        for (int i = clause.at(k).number().to(); i < Math.min(s.size() - 1, end + REACH); i++) {
            if (COPULAS.contains(s.low(i))) {
                return i < end || Words.PEOPLE.at(s, i + 1) != null;
            }
        }
        return false;
    }
}
