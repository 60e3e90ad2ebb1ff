package org.tollkeeper.domain.ledger;

import java.util.List;
import org.tollkeeper.domain.claim.Figure;

/// What became of one statement in its claimant's ledger, or of a run of statements that may count the same people. The
/// adds of a ledger's uses sum to its figure, at low, stated and high alike.
///
/// @param claims the ids of the claims that make the statement
/// @param adds what the figure owes to it
public record Use(List<String> claims, Role role, Figure adds) {

    public Use {
        claims = claims.stream().sorted().toList();
    }

    static Use of(Statement statement, Role role) {
        return new Use(statement.ids(), role, Figure.NOTHING);
    }

    static Use of(Statement statement, Role role, Figure adds) {
        return new Use(statement.ids(), role, adds);
    }

    /// What a statement can become, each in a sentence for a desk.
    public enum Role {
        ANCHOR("The running total that everything later is read against."),
        CONFIRMS("Says again what the total and the steps since it give; moves the date, not the figure."),
        WIDENS("Another total for the same instant; widens the figure to hold it."),
        STALE_COPY("A late copy of a figure that its claimant had already replaced."),
        MISPRINT("Breaks a series that its rival for the same instant keeps; bounds nothing."),
        SUPERSEDED("Replaced by a later total, or by a later count of the same incident."),
        NESTED("Counted from within another count; adds nothing."),
        ABSORBED("Already inside the total."),
        STRADDLES("Partly inside the total: nothing at low and best, all of it at high."),
        ADDED("Added to what went before."),
        OVERLAPS("These may count the same people: at least the most that cannot overlap, at most all of them."),
        UNUSED("Speaks of a later time than asked, of none, or of a level that only totals give.");

        private final String words;

        Role(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /// Whether the figure stands on it.
        public boolean bears() {
            return this == ANCHOR || this == WIDENS || this == STRADDLES || this == ADDED || this == OVERLAPS;
        }
    }
}
