package org.tollkeeper.extraction.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Whole numbers in digits and words: `1,600`, `Twenty-eight`, `two hundred and six`, `half a dozen`, `3.5 million`.
public final class NumberWords {
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}\\.\\d{1,6}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(,\\d{3}){1,4}|\\d{1,12}");
    private static final Map<String, Long> SMALL = new HashMap<>();
    private static final Map<String, Long> SCALES =
            Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L, "dozen", 12L);

    static {
        var units = List.of(
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        for (int i = 1; i < units.size(); i++) {
            SMALL.put(units.get(i), (long) i);
        }
        var tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        for (int t = 0; t < tens.size(); t++) {
            SMALL.put(tens.get(t), (t + 2) * 10L);
            for (int u = 1; u < 10; u++) {
                SMALL.put(tens.get(t) + "-" + units.get(u), (t + 2) * 10L + u);
            }
        }
    }

    /// A number and the token after it.
    public record Parsed(long value, int to) {}

    private static final Parsed NONE = new Parsed(-1, -1);

    private NumberWords() {}

    /// The number that begins at `i`; its `to` is -1 where none does.
    public static Parsed at(Sentence s, int i) {
        var word = s.low(i);
        if (word.equals("half") && s.low(i + 1).equals("a") && isScale(s.low(i + 2))) {
            return new Parsed(scale(s.low(i + 2)) / 2, i + 3);
        }
        if ((word.equals("a") || word.equals("one")) && isScale(s.low(i + 1))) {
            return words(s, i + 1, 1);
        }
        if (word.equals("a") && s.low(i + 1).equals("further") && isScale(s.low(i + 2))) {
            return words(s, i + 2, 1);
        }
        if (word.equals("a") && s.low(i + 1).equals("couple") && s.low(i + 2).equals("of")) {
            return new Parsed(2, i + 3);
        }
        if (word.equals("both") && isSeveral(s, i + 1)) {
            return new Parsed(2, i + 1);
        }
        if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
            return digits(s, i, word);
        }
        return SMALL.containsKey(word) ? words(s, i, 0) : NONE;
    }

    /// "both pilots", not "both sides".
    private static boolean isSeveral(Sentence s, int i) {
        var people = Words.PEOPLE.firstIn(s, i, i + 2);
        return people != null && !people.meaning().single();
    }

    private static long scale(String word) {
        return SCALES.getOrDefault(word, 1L);
    }

    private static boolean isScale(String word) {
        return SCALES.containsKey(word);
    }

    private static Parsed digits(Sentence s, int i, String word) {
        var scale = SCALES.get(s.low(i + 1));
        if (scale != null && DECIMAL.matcher(word).matches()) {
            return new Parsed(Math.round(Double.parseDouble(word) * scale), i + 2);
        }
        if (!WHOLE.matcher(word).matches()) {
            return NONE;
        }
        long value = Long.parseLong(word.replace(",", ""));
        return scale == null ? new Parsed(value, i + 1) : new Parsed(value * scale, i + 2);
    }

    private static Parsed words(Sentence s, int from, long first) {
        long total = 0;
        long current = first;
        long last = first > 0 ? 1 : Long.MAX_VALUE;
        int i = from;
        while (i < s.size() && i < from + 10) {
            var word = s.low(i);
            var small = SMALL.get(word);
            if (small != null) {
                if (last <= small || (last < 20 && i > from)) {
                    break;
                }
                current += small;
                last = small;
            } else if (isScale(word)) {
                long scale = scale(word);
                current = Math.max(1, current) * scale;
                last = 100;
                if (scale >= 1_000) {
                    total += current;
                    current = 0;
                    last = 1_000;
                }
            } else if (!(word.equals("and") && last >= 100 && i > from && SMALL.containsKey(s.low(i + 1)))) {
                break;
            }
            i++;
        }
        return new Parsed(total + current, i);
    }
}
