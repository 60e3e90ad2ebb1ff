package org.tollkeeper.ingest.claims;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Quantity.Qualifier;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.Fields;

/// A figure as people post it (`low`, `best`, `high`, `about`, a phrase) or as answers carry it (a qualifier, the
/// printed value, the interval).
final class QuantityReader {
    private static final String ORDER = "low <= best <= high must hold";

    private final Fields fields;
    private final Codebook codebook;
    private final @Nullable Long low;
    private final @Nullable Long best;
    private final @Nullable Long high;
    private final @Nullable Long value;
    private final @Nullable String phrase;

    private QuantityReader(Fields fields, Codebook codebook) {
        this.fields = fields;
        this.codebook = codebook;
        this.low = fields.count("low");
        this.best = fields.count("best");
        this.high = fields.count("high");
        this.value = fields.count("value");
        this.phrase = fields.text("phrase");
        fields.passOverNull(Set.of("about"));
    }

    static Quantity read(Fields fields, Codebook codebook) {
        var reader = new QuantityReader(fields, codebook);
        reader.requireOrder();
        var qualifier = fields.oneOf("qualifier", Qualifier.class);
        return qualifier == null ? reader.posted() : reader.answered(qualifier);
    }

    private void requireOrder() {
        requireNotAbove("low", low, "high", high);
        requireNotAbove("low", low, "best", best);
        requireNotAbove("best", best, "high", high);
    }

    private void requireNotAbove(String lesser, @Nullable Long less, String greater, @Nullable Long more) {
        if (less != null && more != null && less > more) {
            throw fields.wrong(lesser, greater + " is " + more + "; " + ORDER);
        }
    }

    private Quantity posted() {
        var about = fields.count("about");
        if (about != null) {
            return new Quantity.About(about, phrase);
        }
        if (low == null && high == null) {
            return single();
        }
        if (high == null) {
            return best == null || best.equals(low) ? atLeast() : range();
        }
        if (low == null && best == null) {
            return new Quantity.AtMost(high, phrase);
        }
        if (high.equals(low)) {
            return new Quantity.Exact(high, phrase);
        }
        return range();
    }

    /// Without a low nobody may have been harmed; without a high the best figure is a floor's best.
    private Quantity range() {
        return new Quantity.Range(low == null ? 0 : low, best, high, phrase);
    }

    /// No end is given: the figure itself, or only words for it.
    private Quantity single() {
        var figure = best == null ? value : best;
        if (figure != null) {
            return new Quantity.Exact(figure, phrase);
        }
        if (phrase == null) {
            throw fields.absent("low", "a quantity has low, best or high, or about, or a phrase");
        }
        return vague(phrase);
    }

    private Quantity answered(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> new Quantity.Exact(exactly(), phrase);
            case AT_LEAST -> atLeast();
            case AT_MOST -> new Quantity.AtMost(either("high", high, "value", value), phrase);
            case ABOUT -> new Quantity.About(either("value", value, "about", fields.count("about")), phrase);
            case RANGE -> {
                either("low", low, "low", null);
                yield range();
            }
            case VAGUE -> vague(fields.required("phrase", "a vague quantity is its words"));
        };
    }

    private long exactly() {
        long figure = either("value", value, "low", low);
        requireSame("low", low, figure);
        requireSame("best", best, figure);
        requireSame("high", high, figure);
        return figure;
    }

    private void requireSame(String field, @Nullable Long given, long figure) {
        if (given != null && given != figure) {
            throw fields.wrong(field, "the figure is " + figure + ", and an exact one has no other end");
        }
    }

    /// "Over 12" is printed 12 and low 13: the printed number is never above the low.
    private Quantity atLeast() {
        long least = either("low", low, "value", value);
        if (value != null && value > least) {
            throw fields.wrong("value", "low is " + least + "; what is printed of an at-least figure is not above it");
        }
        return new Quantity.AtLeast(least, value == null ? least : value, phrase);
    }

    private Quantity vague(String words) {
        var known = codebook.fewest(words);
        if (low == null && known.isEmpty()) {
            throw new FieldException(
                    fields.wrong("phrase", "").field(),
                    words,
                    "codebook " + codebook.name() + " does not know '" + words
                            + "'; give the fewest people it means as low");
        }
        return new Quantity.Vague(words, low == null ? known.getAsLong() : low, high);
    }

    private long either(String field, @Nullable Long first, String other, @Nullable Long second) {
        if (first != null) {
            return first;
        }
        if (second != null) {
            return second;
        }
        throw fields.absent(
                field, field.equals(other) ? "its qualifier needs it" : "its qualifier needs it, or " + other);
    }
}
