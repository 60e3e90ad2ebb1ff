package org.tollkeeper.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.number.NounPhrase;
import org.tollkeeper.extraction.text.DataFile;

/// The verb is left out the second time: "Sixteen were killed in the north and nine in the south".
final class GapFrame {
    private static final int GAP = 12;
    private static final Set<String> PLACES = DataFile.set("frame/where-words");

    private GapFrame() {}

    /// "and in the south two"
    private static boolean isPlaceFirst(Clause clause, int k) {
        var s = clause.sentence();
        int from = clause.at(k).number().from();
        int end = clause.at(k).end();
        boolean closes = end >= s.size() || s.at(end).isComma() || s.at(end).isClauseEnd();
        if (clause.at(k).phrase().head() != NounPhrase.Head.BARE || !closes) {
            return false;
        }
        for (int i = from - 1; i > Math.max(0, from - 5); i--) {
            if (PLACES.contains(s.low(i))) {
                return s.low(i - 1).equals("and")
                        || s.at(i - 1).isComma()
                        || s.at(i - 1).isClauseEnd();
            }
        }
        return false;
    }

    static @Nullable HarmLink link(Clause clause, int k) {
        if (k == 0 || clause.at(k).phrase().head() == NounPhrase.Head.UNKNOWN) {
            return null;
        }
        var s = clause.sentence();
        var before = clause.link(k - 1);
        int from = clause.at(k).number().from();
        boolean joined = s.low(from - 1).equals("and") || s.low(from - 1).equals(",");
        if (before != null && isPlaceFirst(clause, k)) {
            return before;
        }
        if (before != null
                && before.frame() == HarmLink.Frame.NOUN
                && s.low(from - 1).equals("and")
                && s.low(clause.at(k).end()).equals("among")) {
            return before;
        }
        if (before == null || !joined || !PLACES.contains(s.low(clause.at(k).end()))) {
            return null;
        }
        int end = Math.max(clause.at(k - 1).end(), before.to());
        return from - end <= GAP && ObjectFrame.isQuiet(s, end, from) ? before : null;
    }
}
