package org.tollkeeper.domain.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The totals of one phase by the instant they speak of, earliest first. A day, month or year stands with the last
/// instant known within it, since the two cannot be told apart.
record Instants(List<List<Statement>> groups) {

    /// By where the time ends. Of times that end together the shorter comes first, so that a month stands with its last
    /// day; an instant comes after the day that ends with it.
    static final Comparator<Statement> ORDER = Comparator.comparing(Statement::end)
            .thenComparing(Statement::isFine)
            .thenComparing(Statement::rise, Comparator.reverseOrder())
            .thenComparing(Statement.BY_CONTENT);

    static Instants of(Collection<Statement> totals) {
        var groups = new ArrayList<List<Statement>>();
        for (var total : totals.stream().sorted(ORDER).toList()) {
            if (!groups.isEmpty() && !total.isLaterThan(groups.getLast().getFirst())) {
                groups.getLast().add(total);
            } else {
                groups.add(new ArrayList<>(List.of(total)));
            }
        }
        return new Instants(groups);
    }
}
