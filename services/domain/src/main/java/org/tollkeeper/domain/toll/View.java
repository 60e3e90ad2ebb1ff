package org.tollkeeper.domain.toll;

import java.util.List;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Position;

/// Everything that can be said of a conflict, as asked: sorted, so that equal sets of claims give equal views.
public record View(
        Conflict conflict,
        Question question,
        List<Toll> tolls,
        List<Position> positions,
        List<Check> checks,
        List<Fate> fates) {
    public View {
        tolls = List.copyOf(tolls);
        positions = List.copyOf(positions);
        checks = List.copyOf(checks);
        fates = List.copyOf(fates);
    }
}
