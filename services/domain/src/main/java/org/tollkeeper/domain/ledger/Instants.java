package org.tollkeeper.domain.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tollkeeper.domain.claim.Moment;

/// The totals of one phase by the instant they speak of, earliest first. A day, month or year stands with the last
/// instant known within it, since the two cannot be told apart.
record Instants(List<List<Statement>> groups) {

    static Instants of(List<Statement> totals, Reading reading) {
        var sorted = totals.stream()
                .sorted(Comparator.comparing((Statement s) -> reading.end(s.to()))
                        .thenComparing(s -> s.to().earliest(reading.zone()))
                        .thenComparing(Statement.BY_ID))
                .toList();
        var groups = new ArrayList<List<Statement>>();
        for (var total : sorted) {
            if (!groups.isEmpty() && isSameInstant(groups.getLast().getFirst().to(), total.to(), reading)) {
                groups.getLast().add(total);
            } else {
                groups.add(new ArrayList<>(List.of(total)));
            }
        }
        return new Instants(groups);
    }

    private static boolean isSameInstant(Moment earlier, Moment later, Reading reading) {
        return !reading.isLater(later, earlier);
    }
}
