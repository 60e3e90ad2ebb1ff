package org.tollkeeper.query.view;

import java.util.List;
import java.util.stream.Collectors;

/// A sum written out, so that a reader can add it up: `16 + 15 + 28 = 59`.
///
/// @param terms what is added, in reading order
public record Addition(List<Long> terms, long sum) {
    private static final int MOST_TERMS = 20;

    public Addition {
        terms = List.copyOf(terms);
    }

    static Addition of(List<Long> terms) {
        return new Addition(terms, terms.stream().mapToLong(Long::longValue).reduce(0, Math::addExact));
    }

    /// Noughts are left out, and so are all but the first terms where there are very many.
    public String text() {
        var counted = terms.stream().filter(term -> term != 0).toList();
        if (counted.isEmpty()) {
            return Long.toString(sum);
        }
        var first = counted.stream().limit(MOST_TERMS).map(String::valueOf).collect(Collectors.joining(" + "));
        int left = counted.size() - MOST_TERMS;
        return first + (left > 0 ? " + " + left + " more" : "") + " = " + sum;
    }
}
