package org.tollkeeper.domain.toll;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Position;
import org.tollkeeper.domain.ledger.Use;

/// Why a toll is what it is: who stands where and on which claims, which of them set which figure, and what was left
/// out.
///
/// @param bounds what sets low, best and high, in that order; empty for a roll-up
/// @param ledgers one for each claimant with a claim about the cell itself, in reading order
/// @param parts the tolls a roll-up adds up; empty for a plain cell
/// @param checks combined figures that list the cell
/// @param transfers people who went from this cell to another, or came from one
/// @param uncounted claims about the cell that do not count, each with what became of it
public record Explanation(
        Toll toll,
        List<Bound> bounds,
        List<Account> ledgers,
        List<Toll> parts,
        List<Check> checks,
        List<Transfer> transfers,
        List<Fate> uncounted) {
    public Explanation {
        bounds = List.copyOf(bounds);
        ledgers = List.copyOf(ledgers);
        parts = List.copyOf(parts);
        checks = List.copyOf(checks);
        transfers = List.copyOf(transfers);
        uncounted = List.copyOf(uncounted);
    }

    /// One end of a toll.
    ///
    /// @param name `low`, `best`, `high` or `highExclAdversary`
    /// @param setBy the claimants that stand at it
    public record Bound(String name, @Nullable Long value, List<String> setBy, String why) {
        public Bound {
            setBy = List.copyOf(setBy);
        }
    }

    /// One claimant's ledger: what its claims came to, line by line. The lines' adds sum to the position's figure.
    ///
    /// @param standing whether the position still speaks, in words
    public record Account(Position position, String standing, List<Use> lines) {
        public Account {
            lines = List.copyOf(lines);
        }
    }
}
