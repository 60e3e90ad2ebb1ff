package org.tollkeeper.ingest.claims;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Decision;
import org.tollkeeper.domain.claim.Assertion.Kind;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Window;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Side;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.Fields;

/// What a posted claim says, by its kind.
final class AssertionReader {
    private static final String TIME =
            "a claim says the time it speaks of, window.to, or when it was said, statedAt, from which that is inferred";

    private final Fields fields;
    private final Conflict conflict;
    private final @Nullable Moment statedAt;

    /// @param statedAt when it was said, for a claim that gives no time of its own
    AssertionReader(Fields fields, Conflict conflict, @Nullable Moment statedAt) {
        this.fields = fields;
        this.conflict = conflict;
        this.statedAt = statedAt;
    }

    Assertion read(Kind kind) {
        return switch (kind) {
            case TOTAL -> new Assertion.Total(cell(), quantity(), window(), fields.moment("origin"));
            case INCREMENT -> new Assertion.Increment(cell(), quantity(), window(), fields.text("incident"));
            case SUM -> new Assertion.Sum(parts(), quantity(), window(), fields.moment("origin"));
            case ITEM -> item();
            case NOT_DISCLOSED -> notDisclosed();
            case DENIAL -> new Assertion.Denial(cell(), anyQuantity(), window(), fields.text("claim"));
            case CONTEXT -> new Assertion.Context(cell(), anyQuantity(), window());
            case RETRACTION -> new Assertion.Retraction(target(), fields.flag("kill"));
            case RULING -> new Assertion.Ruling(fields.requiredOneOf("decision", Decision.class), target());
        };
    }

    private Assertion item() {
        var person = fields.required("person", "an ITEM is one person, by name or description");
        var quantity = anyQuantity();
        if (quantity != null && !(quantity.low() == 1 && quantity.high().orElse(-1) == 1)) {
            throw fields.wrong("quantity", "an ITEM is one person");
        }
        return new Assertion.Item(cell(), person, window());
    }

    private Assertion notDisclosed() {
        if (fields.has("quantity")) {
            throw fields.wrong("quantity", "who does not disclose a figure gives none");
        }
        return new Assertion.NotDisclosed(cell(), window());
    }

    private Quantity quantity() {
        var quantity = anyQuantity();
        if (quantity == null) {
            throw fields.absent("quantity", "this kind of claim has one; a figure withheld is NOT_DISCLOSED");
        }
        return quantity;
    }

    private @Nullable Quantity anyQuantity() {
        var inner = fields.object("quantity");
        var codebook = Codebook.named(conflict.codebook()).orElse(Codebook.STANDARD);
        return inner == null ? null : QuantityReader.read(inner, codebook);
    }

    private Cell cell() {
        return new Cell(
                side(fields, null),
                fields.requiredOneOf("category", Category.class),
                fields.requiredOneOf("harm", Harm.class),
                fields.text("group"));
    }

    /// What the parts leave out is said once for all of them, beside the list.
    private List<Cell> parts() {
        var side = fields.has("side") ? side(fields, null) : null;
        var category = fields.oneOf("category", Category.class);
        var harm = fields.oneOf("harm", Harm.class);
        var group = fields.text("group");
        var parts = fields.objects("parts").stream()
                .map(part -> new Cell(
                        side(part, side),
                        or(part.oneOf("category", Category.class), category, part, "category"),
                        or(part.oneOf("harm", Harm.class), harm, part, "harm"),
                        part.has("group") ? part.text("group") : group))
                .toList();
        requireParts(parts, harm);
        return parts;
    }

    private void requireParts(List<Cell> parts, @Nullable Harm harm) {
        if (parts.isEmpty()) {
            throw fields.absent("parts", "a SUM lists the cells it adds up");
        }
        if (new HashSet<>(parts).size() < parts.size()) {
            throw fields.wrong("parts", "a SUM lists each cell once");
        }
        var first = harm == null ? parts.getFirst().harm() : harm;
        if (parts.stream().anyMatch(part -> part.harm() != first)) {
            throw fields.wrong("parts", "harms are never merged; every part of a SUM has the same one");
        }
    }

    private static <E> E or(@Nullable E own, @Nullable E shared, Fields part, String field) {
        if (own != null) {
            return own;
        }
        if (shared != null) {
            return shared;
        }
        throw part.absent(field, "each part of a SUM has one, or the claim says it once for all");
    }

    private String side(Fields from, @Nullable String shared) {
        var sides = conflict.sides().stream().map(Side::id).toList();
        var rule = "it must be one of the conflict's sides " + sides + " or UNATTRIBUTED, UNALIGNED or ALL";
        var own = from.text("side");
        var side = own == null ? shared : own;
        if (side == null) {
            throw from.absent("side", rule);
        }
        if (!conflict.hasSide(side) && !new Cell(side, Category.ALL, Harm.KILLED).isNobodysOwn()) {
            throw from.wrong("side", rule);
        }
        return side;
    }

    private Window window() {
        var window = fields.object("window");
        if (window == null) {
            return new Window(null, inferredEnd(fields.absent("window", TIME)), true);
        }
        window.passOver("precision", "inferred");
        var from = window.moment("from");
        var given = window.moment("to");
        var to = given == null ? inferredEnd(window.absent("to", TIME)) : given;
        if (from != null && from.isLaterThan(to, conflict.timeZone())) {
            throw fields.wrong("window", "it ends before it starts");
        }
        return new Window(from, to, given == null || window.flag("inferred"));
    }

    private Moment inferredEnd(FieldException absent) {
        if (statedAt == null) {
            throw absent;
        }
        return statedAt;
    }

    private Target target() {
        if (fields.has("claim") || !fields.isObject("story")) {
            return new Target.OfClaim(
                    fields.required("claim", "name the claim by its id, or a story by provider, key and version"));
        }
        return new Target.OfStory(StoryRefs.read(fields));
    }
}
