package org.tollkeeper.extraction.time;

import java.util.Set;
import java.util.regex.Pattern;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;

/// Times long past that are told without a date: "14 years ago", "in the 1990s", "the 1991-94 war".
final class LongAgo {
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)[-\u2013](\\d\\d|\\d{4})");
    private static final Set<String> UNITS = DataFile.set("time/long-units");
    /// "1991-94"
    private static final int SPAN = 7;

    private static final Set<String> WARS = DataFile.set("time/wars");

    private LongAgo() {}

    /// Whether the words at `i` are of a time long past.
    ///
    /// @param published the year of the story
    static boolean is(Sentence s, int i, int published) {
        return isOpening(s, i) || isYearsOfWar(s, i) || isDecade(s.low(i), published);
    }

    /// "14 years ago", "three decades ago"
    static boolean isAgo(Sentence s, int i) {
        return (s.low(i).equals("ago") && UNITS.contains(s.low(i - 1)))
                || (s.low(i).equals("ago") && s.low(i - 1).equals("year"));
    }

    /// "the 1991-94 war over the enclave"
    static boolean isWar(Sentence s, int i, int published) {
        var word = s.low(i);
        if (word.length() < SPAN || !Character.isDigit(word.charAt(0))) {
            return false;
        }
        var years = YEARS.matcher(word);
        if (!years.matches() || !s.hasAny(WARS, i + 1, i + 4)) {
            return false;
        }
        var first = years.group(1);
        var last = years.group(2);
        int end = Integer.parseInt(last.length() == 2 ? first.substring(0, 2) + last : last);
        return end < published - 1;
    }

    /// "after years of war", and not "two years of war have killed"
    private static boolean isYearsOfWar(Sentence s, int i) {
        return UNITS.contains(s.low(i))
                && s.low(i + 1).equals("of")
                && WARS.contains(s.low(i + 2))
                && !s.low(i + 3).equals("have")
                && !s.low(i + 3).equals("has");
    }

    /// "in the first decade of the war"
    private static boolean isOpening(Sentence s, int i) {
        return s.low(i).equals("first")
                && s.low(i + 1).equals("decade")
                && s.low(i + 2).equals("of");
    }

    /// "in the 1990s"
    private static boolean isDecade(String word, int published) {
        return word.length() == 5
                && word.endsWith("0s")
                && word.compareTo(Integer.toString(published - 5)) < 0
                && Character.isDigit(word.charAt(0));
    }
}
