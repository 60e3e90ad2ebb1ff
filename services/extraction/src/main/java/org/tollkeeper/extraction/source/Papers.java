package org.tollkeeper.extraction.source;

import java.util.Set;
import org.tollkeeper.extraction.source.SourceNames.Range;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;

/// The papers that figures stand in, and whose they are: "the ministry's daily report" is the ministry's word.
record Papers(Sentence s) {
    private static final Set<String> COUNTS = DataFile.set("source/counts");
    private static final Set<String> POSTS = DataFile.set("source/said-in");

    boolean isCount(int i) {
        return COUNTS.contains(s.low(i));
    }

    /// "a post that put the number at 25"
    boolean isPost(int i) {
        return POSTS.contains(s.low(i));
    }

    /// "figures announced by", "a tally kept by", "data from"
    boolean anyIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isCount(i)) {
                return true;
            }
        }
        return false;
    }

    /// "by the group's count", "by U.N. count"
    boolean isOwnCountAfter(int by) {
        if (by + 2 < s.size() && s.at(by + 1).isCapitalised() && isCount(by + 2)) {
            return true;
        }
        for (int i = by + 2; i < Math.min(s.size() - 1, by + 6); i++) {
            if (s.at(i).isPossessive()) {
                return isCount(i + 1);
            }
        }
        return false;
    }

    /// "the ministry's daily report": the ministry.
    Range author(Range name) {
        int mark = possessive(name);
        boolean of =
                s.low(name.from() - 1).equals("by") || s.low(name.from() - 2).equals("according");
        boolean plain = mark < 0 && of && name.to() - name.from() > 1;
        int end = mark > name.from() ? mark : plain ? name.to() - 1 : name.from();
        return end > name.from() && isCount(name.to() - 1) ? new Range(name.from(), end) : name;
    }

    /// "preliminary figures", that name nobody
    boolean isUnsigned(Range name) {
        return s.low(name.from()).equals("preliminary") || s.low(name.from()).equals("initial");
    }

    private int possessive(Range name) {
        for (int i = name.to() - 1; i > name.from(); i--) {
            if (s.at(i).isPossessive()) {
                return i;
            }
        }
        return -1;
    }
}
