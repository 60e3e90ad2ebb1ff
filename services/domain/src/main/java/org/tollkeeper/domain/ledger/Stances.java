package org.tollkeeper.domain.ledger;

import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.Party;
import org.tollkeeper.domain.conflict.PartyKind;

/// Where a claimant stands towards the people of a cell: method R4, "Stance".
final class Stances {
    private Stances() {}

    static Stance of(Claim claim, Cell cell, Conflict conflict) {
        return claim.stance() != null
                ? claim.stance()
                : conflict.party(claim.claimant()).map(party -> of(party, cell)).orElse(Stance.PRESS);
    }

    private static Stance of(Party party, Cell cell) {
        if (party.kind() == PartyKind.PRESS) {
            return Stance.PRESS;
        }
        if (party.side() == null) {
            return switch (party.kind()) {
                case MONITOR, UN, COURT, HOSPITAL -> Stance.NEUTRAL;
                case AUTHORITY, PRESS -> Stance.PRESS;
            };
        }
        if (cell.isNobodysOwn()) {
            return Stance.PRESS;
        }
        return party.side().equals(cell.side()) ? Stance.OWN : Stance.ADVERSARY;
    }
}
