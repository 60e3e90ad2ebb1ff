package org.tollkeeper.query.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/// One linear scale from zero, shared by all rows of a table. Places are in hundredths of the picture's width, so
/// the picture grows and shrinks and its text does not.
///
/// @param most the number at the right end; never 0
record Scale(long most) {
    private static final double LEFT = 3;
    private static final double RIGHT = 94;

    Scale {
        if (most <= 0) {
            throw new IllegalArgumentException("most is " + most + "; a scale needs a length");
        }
    }

    /// The shortest scale with round numbers on it that holds all of these.
    static Scale over(LongStream people) {
        long top = Math.max(people.max().orElse(0), 4);
        long step = step(top);
        return new Scale(Math.multiplyExact(Math.ceilDiv(top, step), step));
    }

    /// The round numbers on it, 0 first.
    List<Long> marks() {
        return LongStream.rangeClosed(0, most / step(most))
                .map(i -> i * step(most))
                .boxed()
                .toList();
    }

    double place(long people) {
        return LEFT + (RIGHT - LEFT) * people / most;
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
