package org.tollkeeper.extraction.cases;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Quantity;

/// A claim of the extractor in the words of the cases.
record Found(
        String side,
        String category,
        String harm,
        String measure,
        String figure,
        String claimant,
        @Nullable String person,
        String text) {

    static Found of(Claim claim) {
        var text = claim.evidence() == null ? "" : claim.evidence().text();
        return switch (claim.says()) {
            case Assertion.Total t -> of(claim, t.cell(), "tot", figure(t.quantity()), null, text);
            case Assertion.Increment i -> of(claim, i.cell(), "inc", figure(i.quantity()), null, text);
            case Assertion.Item i -> of(claim, i.cell(), "inc", "1", i.person(), text);
            case Assertion.NotDisclosed n -> of(claim, n.cell(), "nd", "nd", null, text);
            case Assertion.Sum s ->
                of(claim, combined(s), s.origin() == null ? "inc" : "tot", figure(s.quantity()), null, text);
            case Assertion.Denial d -> of(claim, d.cell(), "denial", "denial", null, text);
            case Assertion.Context c -> of(claim, c.cell(), "context", "context", null, text);
            case Assertion.Retraction ignored -> throw new IllegalStateException("no story retracts by itself");
            case Assertion.Ruling ignored -> throw new IllegalStateException("no story rules");
        };
    }

    private static Found of(
            Claim claim, Cell cell, String measure, String figure, @Nullable String person, String text) {
        return new Found(
                cell.side().replace(Cell.UNATTRIBUTED, "UNSPECIFIED"),
                category(cell),
                cell.harm() == Harm.KILLED_OR_WOUNDED
                        ? "casualties"
                        : cell.harm().name().toLowerCase(Locale.ROOT),
                measure,
                figure,
                claim.claimant().name(),
                person,
                text);
    }

    private static Cell combined(Assertion.Sum sum) {
        var first = sum.parts().getFirst();
        boolean sides = sum.parts().stream().map(Cell::side).distinct().count() > 1;
        var categories = sum.parts().stream().map(Cell::category).collect(Collectors.toSet());
        var category = categories.size() == 1 ? first.category() : org.tollkeeper.domain.claim.Category.ALL;
        return new Cell(sides ? "COMBINED" : first.side(), category, first.harm());
    }

    private static String category(Cell cell) {
        var group = cell.group() == null ? "" : cell.group();
        return switch (group) {
            case "medics", "rescuers", "aid workers" -> "humanitarian";
            case "press" -> "journalist";
            default -> cell.category().name().toLowerCase(Locale.ROOT);
        };
    }

    static String figure(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Exact q -> Long.toString(q.value());
            case Quantity.AtLeast q -> (q.low() > q.value() ? ">" : ">=") + q.value();
            case Quantity.AtMost q -> "<=" + q.most();
            case Quantity.About q -> "~" + q.value();
            case Quantity.Range q -> q.least() + "-" + q.most();
            case Quantity.Vague q -> q.phrase();
        };
    }

    boolean isCore(Expected e) {
        boolean everyone = category.equals("all")
                && (e.categories().contains("unspecified") || e.categories().contains("mixed"));
        boolean measured = figure.equals("nd") || e.measures().contains(measure);
        return e.sides().contains(side)
                && (e.categories().contains(category) || everyone)
                && e.harms().contains(harm)
                && measured
                && e.figures().contains(figure)
                && (e.mark("named") == null || (person != null && isName(person, e.mark("named"))));
    }

    private static boolean isName(String person, @Nullable String wanted) {
        return wanted != null && (person.contains(wanted) || wanted.contains(person));
    }

    boolean isFull(Expected e) {
        return isCore(e) && e.claimants().stream().anyMatch(name -> Names.agree(claimant, name));
    }
}
