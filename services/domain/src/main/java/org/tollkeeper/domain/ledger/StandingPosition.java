package org.tollkeeper.domain.ledger;

import java.util.List;
import org.tollkeeper.domain.claim.Claim;

/// A position with what it was made of.
///
/// @param uses what became of each statement about a number
/// @param named every distinct person it names as harmed
/// @param claims every claim that bears on it, absorbed ones included
public record StandingPosition(Position position, List<Use> uses, List<String> named, List<Claim> claims) {
    public StandingPosition {
        uses = List.copyOf(uses);
        named = List.copyOf(named);
        claims = List.copyOf(claims);
    }
}
