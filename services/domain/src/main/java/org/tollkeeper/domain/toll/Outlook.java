package org.tollkeeper.domain.toll;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.ledger.StandingPosition;

/// What can be said of a conflict, as asked, without naming every claim: a [View] less the fates.
///
/// @param newest the latest time that any claim speaks of, of those that count; absent where none does
/// @param standing the positions with what became of each statement, in the cells where that was asked
public record Outlook(
        Conflict conflict,
        Question question,
        List<Toll> tolls,
        List<Position> positions,
        List<Check> checks,
        @Nullable Instant newest,
        List<StandingPosition> standing) {
    public Outlook {
        tolls = List.copyOf(tolls);
        positions = List.copyOf(positions);
        checks = List.copyOf(checks);
        standing = List.copyOf(standing);
    }

    /// The same with what became of each statement in some cells.
    public Outlook explaining(List<StandingPosition> positionsThere) {
        return new Outlook(conflict, question, tolls, positions, checks, newest, positionsThere);
    }
}
