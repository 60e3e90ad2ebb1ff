package org.tollkeeper.query.page.glyph;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/// One scale shared by all rows of a table: linear from zero, or logarithmic where the reader chose it. Places are in
/// hundredths of the picture's width, so the picture grows and shrinks and its text does not.
///
/// @param most the number at the right end; never 0
/// @param isLog whether it is logarithmic; zero then stands left of a break
public record Scale(long most, boolean isLog) {
    private static final double LEFT = 3;
    private static final double RIGHT = 94;
    private static final double AFTER_BREAK = 12;

    public Scale {
        if (most <= 0) {
            throw new IllegalArgumentException("most is " + most + "; a scale needs a length");
        }
    }

    public Scale(long most) {
        this(most, false);
    }

    /// The shortest linear scale with round numbers on it that holds all of these.
    public static Scale over(LongStream people) {
        long top = Math.max(people.max().orElse(0), 4);
        long step = step(top);
        return new Scale(Math.multiplyExact(Math.ceilDiv(top, step), step));
    }

    /// The logarithmic one to the next power of ten.
    public static Scale logarithmic(LongStream people) {
        long top = Math.max(people.max().orElse(0), 10);
        long most = 10;
        while (most < top) {
            most = Math.multiplyExact(most, 10);
        }
        return new Scale(most, true);
    }

    /// The round numbers on it, 0 first.
    public List<Long> marks() {
        if (isLog) {
            return LongStream.concat(
                            LongStream.of(0),
                            LongStream.iterate(1, n -> n <= most, n -> n * (most > 100_000 ? 100 : 10)))
                    .boxed()
                    .toList();
        }
        return LongStream.rangeClosed(0, most / step(most))
                .map(i -> i * step(most))
                .boxed()
                .toList();
    }

    public double place(long people) {
        if (!isLog) {
            return LEFT + (RIGHT - LEFT) * people / most;
        }
        return people == 0
                ? LEFT
                : AFTER_BREAK + (RIGHT - AFTER_BREAK) * Math.log10((double) people) / Math.log10((double) most);
    }

    /// Where on a picture of that height a number is, counted from above.
    public double height(long people, double tall) {
        return tall * (1 - (place(people) - LEFT) / (RIGHT - LEFT));
    }

    /// As a percentage for an SVG attribute.
    String at(long people) {
        return percent(place(people));
    }

    static String percent(double place) {
        return String.format(Locale.ROOT, "%.2f%%", place);
    }

    /// 1, 2 or 5 with noughts, three to six of them in `top`.
    private static long step(long top) {
        long unit = 1;
        while (top / unit >= 10) {
            unit *= 10;
        }
        long digits = top / unit;
        if (digits >= 5) {
            return Math.max(unit * 2, 1);
        }
        return digits >= 2 || unit == 1 ? unit : unit / 2;
    }
}
