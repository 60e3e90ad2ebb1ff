package org.tollkeeper.extraction.frame;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Who a count is made up of, set behind its verb: "Thirteen died in the raid on Brenn, eight villagers and five
/// soldiers". Nothing but the sum tells that it is no other count, so the members have to come to the number before.
final class ApposedFrame {
    private static final int REACH = 16;
    /// After a colon or a dash, whoever says it may stand between: "killed 23, the governor said on Monday: 15 ...".
    private static final int FAR = 40;
    private static final int PLACE = 5;

    private ApposedFrame() {}

    static @Nullable HarmLink link(Clause clause, int k) {
        int first = first(clause, k);
        int whole = first - 1;
        var link = whole < 0 ? null : clause.link(whole);
        boolean apposed = link != null
                && link.frame() != HarmLink.Frame.LISTED
                && isSetBehind(clause, whole, link, first)
                && isSum(clause, first, k, clause.at(whole).number().value());
        return apposed && link != null ? new HarmLink(link.harm(), HarmLink.Frame.LISTED, link.at(), link.to()) : null;
    }

    /// The first member of the run of counted phrases that the k-th stands in.
    private static int first(Clause clause, int k) {
        int first = k;
        while (first > 0 && isJoint(clause, first)) {
            first--;
        }
        return first;
    }

    /// Nothing but "and", commas or a place stands between the k-th and the one before.
    private static boolean isJoint(Clause clause, int k) {
        var s = clause.sentence();
        int from = clause.at(k - 1).end();
        int to = clause.at(k).number().from();
        if (to <= from) {
            return false;
        }
        boolean placed = s.low(from).equals("in") || s.low(from).equals("on");
        boolean and = s.low(to - 1).equals("and") || s.at(to - 1).isComma();
        for (int i = from; i < to; i++) {
            boolean mark = s.at(i).isComma() || s.low(i).equals("and");
            if (!mark && !(placed && s.at(i).isWord())) {
                return false;
            }
        }
        return and && to - from <= (placed ? PLACE : 2);
    }

    /// A comma or a bracket stands before the first and nobody speaks between it and the count, or a colon or a dash.
    private static boolean isSetBehind(Clause clause, int whole, HarmLink link, int first) {
        var s = clause.sentence();
        int to = clause.at(first).number().from();
        var mark = s.low(to - 1);
        boolean opens = mark.equals(":") || mark.equals("-") || mark.equals("\u2013");
        boolean set = opens || mark.equals(",") || mark.equals("(");
        int end = clause.at(whole).end();
        int from = link.at() > to ? end : Math.max(end, link.to());
        boolean near = opens ? to - from <= FAR : to - from <= REACH && isOneClause(s, from, to - 1);
        return set && near;
    }

    private static boolean isOneClause(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).isClauseEnd() || s.low(i).equals("and") || Words.REPORTING.at(s, i) != null) {
                return false;
            }
        }
        return true;
    }

    /// Whether the members from the first to the last of the run, the k-th among them, come to the number.
    private static boolean isSum(Clause clause, int first, int k, long number) {
        long rest = number;
        for (int i = first; i < clause.counted().size() && (i == first || isJoint(clause, i)); i++) {
            if (!isMember(clause, i)) {
                return false;
            }
            rest -= clause.at(i).number().value();
            if (rest == 0 && i > first && i >= k) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMember(Clause clause, int i) {
        var counted = clause.at(i);
        int end = counted.end();
        boolean placed = clause.sentence().low(end).equals("in");
        return counted.phrase().head() == NounPhrase.Head.PEOPLE
                || (counted.phrase().head() == NounPhrase.Head.BARE && placed);
    }
}
