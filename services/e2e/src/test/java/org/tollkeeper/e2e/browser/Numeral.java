package org.tollkeeper.e2e.browser;

import java.util.List;
import java.util.Locale;

/// A number as stories print it.
final class Numeral {
    private static final List<String> SMALL = List.of(
            "no",
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
            "nineteen",
            "twenty");

    private Numeral() {}

    /// In digits; words that are no number stay as they are.
    static String read(String printed) {
        var lower = printed.toLowerCase(Locale.ROOT);
        int small = SMALL.indexOf(lower);
        return small >= 0 ? String.valueOf(small) : lower.matches("[\\d,]+") ? lower.replace(",", "") : printed;
    }
}
