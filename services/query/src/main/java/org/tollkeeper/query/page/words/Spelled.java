package org.tollkeeper.query.page.words;

import java.util.List;
import java.util.stream.Stream;

/// The ways a number is printed in English: with and without commas, and in words where it is small.
final class Spelled {
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
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private Spelled() {}

    static Stream<String> ways(long number) {
        var digits = Stream.of(
                Numbers.of(number), Long.toString(number), Numbers.of(number).replace(',', ' '));
        return Stream.of(digits, words(number)).flatMap(ways -> ways).distinct();
    }

    private static Stream<String> words(long number) {
        if (number == 0) {
            return Stream.of("no", "none", "zero", "nobody", "not lost");
        }
        if (number < 20) {
            return Stream.of(SMALL.get((int) number));
        }
        if (number < 100) {
            var ten = TENS.get((int) number / 10);
            return Stream.of(number % 10 == 0 ? ten : ten + "-" + SMALL.get((int) number % 10));
        }
        return hundreds(number);
    }

    /// `three hundred`, `two thousand`.
    private static Stream<String> hundreds(long number) {
        if (number % 1000 == 0 && number < 100_000) {
            return words(number / 1000).map(word -> word + " thousand");
        }
        return number % 100 == 0 && number < 2000 ? words(number / 100).map(word -> word + " hundred") : Stream.empty();
    }
}
