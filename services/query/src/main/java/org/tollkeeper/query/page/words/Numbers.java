package org.tollkeeper.query.page.words;

import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Quantity;

/// Numbers of people in words that promise no more than the number does.
public final class Numbers {
    private Numbers() {}

    /// `1,240`.
    public static String of(long people) {
        return String.format(Locale.ROOT, "%,d", people);
    }

    /// As its source put it: the printed words in quotation marks with our reading beside them, where there are
    /// any.
    public static String worded(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Exact exact -> of(exact.value());
            case Quantity.AtLeast atLeast -> quoted(atLeast.phrase(), "at least " + of(atLeast.low()));
            case Quantity.AtMost atMost -> quoted(atMost.phrase(), "at most " + of(atMost.most()));
            case Quantity.About about -> quoted(about.phrase(), "about " + of(about.value()));
            case Quantity.Range range -> quoted(range.phrase(), range(range));
            case Quantity.Vague vague -> quoted(vague.phrase(), between(vague.low(), vague.high()));
        };
    }

    /// What a claimant stands at.
    public static String standing(Figure figure) {
        if (figure.openEnded()) {
            return "at least " + of(figure.stated());
        }
        return figure.low() == figure.high() ? of(figure.stated()) : of(figure.low()) + " to " + of(figure.high());
    }

    /// After "put the number at": `200 or more`.
    public static String putAt(Figure figure) {
        return figure.openEnded() ? of(figure.stated()) + " or more" : standing(figure);
    }

    private static String quoted(@Nullable String phrase, String meaning) {
        return phrase == null ? meaning : "“" + phrase + "” (" + meaning + ")";
    }

    private static String range(Quantity.Range range) {
        var ends = between(range.least(), range.high());
        return range.best() == null ? ends : ends + ", best " + of(range.best());
    }

    private static String between(long low, OptionalLong high) {
        return high.isPresent() ? of(low) + " to " + of(high.getAsLong()) : "at least " + of(low);
    }
}
