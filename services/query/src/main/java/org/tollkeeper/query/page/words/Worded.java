package org.tollkeeper.query.page.words;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Quantity;

/// A claim's figure as its source put it, and whose people it is about.
public final class Worded {
    private Worded() {}

    public static String of(Assertion says) {
        return switch (says) {
            case Assertion.Total total -> Numbers.worded(total.quantity()) + " in all";
            case Assertion.Increment increment -> Numbers.worded(increment.quantity()) + " more";
            case Assertion.Sum sum -> Numbers.worded(sum.quantity()) + " together";
            case Assertion.Item item -> "1 person: " + item.person();
            case Assertion.NotDisclosed _ -> "a figure exists and is not disclosed";
            case Assertion.Denial denial -> "denies " + denied(denial.denied());
            case Assertion.Context context -> "mentions " + denied(context.quantity()) + ", never counted here";
            case Assertion.Retraction _ -> "withdraws";
            case Assertion.Ruling ruling -> "rules: " + ruling.decision().name().toLowerCase(Locale.ROOT);
        };
    }

    /// `Armenian forces: soldiers killed`.
    public static String about(Assertion says, Names names) {
        return switch (says) {
            case Assertion.OfCell one -> cell(one.cell(), names);
            case Assertion.Sum sum ->
                sum.parts().stream().map(part -> cell(part, names)).collect(Collectors.joining("; "));
            case Assertion.OnRecord _ -> "the record";
        };
    }

    public static String covers(Assertion says) {
        return switch (says) {
            case Assertion.OfCell one -> Times.of(one.window());
            case Assertion.Sum sum -> Times.of(sum.window());
            case Assertion.OnRecord _ -> "";
        };
    }

    private static String cell(Cell cell, Names names) {
        return names.side(cell.side()) + ": " + People.many(cell) + " " + People.verb(cell.harm());
    }

    private static String denied(@Nullable Quantity quantity) {
        return quantity == null ? "what others say" : Numbers.worded(quantity);
    }
}
