package org.tollkeeper.query.view;

import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Use;

/// Which rule of the method did it, as the method numbers and names them.
public final class Rules {
    private Rules() {}

    /// The rule by which a statement became what it is in its ledger.
    public static String of(Use.Role role) {
        return switch (role) {
            case ANCHOR, ABSORBED -> "R3 Anchor";
            case CONFIRMS -> "R3 Rounder totals";
            case WIDENS, STALE_COPY, MISPRINT -> "R3 Same instant, different totals";
            case SUPERSEDED -> "R3 One claimant's ledger";
            case NESTED -> "R3 Phases";
            case STRADDLES, ADDED -> "R3 Later increments";
            case OVERLAPS -> "R3 Overlapping increments";
            case UNUSED -> "R9 Time";
        };
    }

    /// The rule by which a claim counts or does not.
    public static String of(Fate.State state) {
        return switch (state) {
            case COUNTED, PROPOSED, HELD, WITHDRAWN, CONTEXT, ID_CLASH -> "R1 Effective set";
            case DISCOUNTED -> "R8 Flags";
        };
    }
}
