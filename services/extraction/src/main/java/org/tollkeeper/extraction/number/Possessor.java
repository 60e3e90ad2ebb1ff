package org.tollkeeper.extraction.number;

import org.tollkeeper.extraction.text.Sentence;

/// A name that people are said to be of: "nine of Halmar's servicemen".
final class Possessor {
    private static final int LONGEST = 4;

    private Possessor() {}

    static boolean isAt(Sentence s, int i) {
        int mark = i + 1;
        while (mark < Math.min(s.size(), i + LONGEST) && !s.at(mark).isPossessive()) {
            mark++;
        }
        return mark < s.size() && s.at(i).isCapitalised() && s.at(mark).isPossessive();
    }
}
