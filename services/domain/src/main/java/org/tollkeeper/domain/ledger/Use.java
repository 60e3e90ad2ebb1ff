package org.tollkeeper.domain.ledger;

import java.util.List;
import org.tollkeeper.domain.claim.Figure;

/// What became of one statement in its claimant's ledger, and what it adds to the figure: the adds of a ledger's uses
/// sum
/// to its figure, overlaps aside, which add what their widest reading allows.
///
/// @param claims the ids of the claims that make the statement
public record Use(List<String> claims, Role role, Figure adds) {

    static Use of(Statement statement, Role role) {
        return new Use(statement.ids(), role, Figure.NOTHING);
    }

    static Use of(Statement statement, Role role, Figure adds) {
        return new Use(statement.ids(), role, adds);
    }

    public enum Role {
        /// The running total everything else is read against.
        ANCHOR,
        /// Says again what the anchor and the steps since it give; moves the date, not the figure.
        CONFIRMS,
        /// Rivals the winner at the same instant and widens the figure.
        WIDENS,
        /// A late copy of a figure already replaced.
        STALE_COPY,
        /// Breaks a series that its rival keeps; bounds nothing.
        MISPRINT,
        /// Replaced by a later total, or by a later count of the same incident.
        SUPERSEDED,
        /// Counted from within another count; adds nothing.
        NESTED,
        /// Already inside the total.
        ABSORBED,
        /// Partly inside the total: nothing at low and stated, all of it at high.
        STRADDLES,
        /// Added to what went before.
        ADDED,
        /// Overlaps others that may count the same people.
        OVERLAPS,
        /// Speaks of a time after the one asked about, or of a level that only totals give.
        UNUSED;

        /// Whether the figure stands on it.
        public boolean bears() {
            return this == ANCHOR || this == WIDENS || this == STRADDLES || this == ADDED || this == OVERLAPS;
        }
    }
}
