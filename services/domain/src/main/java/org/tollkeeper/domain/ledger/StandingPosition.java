package org.tollkeeper.domain.ledger;

import java.util.List;
import java.util.Set;
import org.tollkeeper.domain.claim.Claim;

/// A position with what a toll needs to know of the claims under it.
///
/// @param bearing ids of the claims that its figure stands on, those about the latest time first; the first
///     [Flag#MOST_CLAIMS] where there are more
/// @param uses what became of each statement about a number, where that was asked
/// @param persons every distinct person it names as harmed
/// @param confirmed those of them whose death its source says was confirmed
/// @param items ids of the claims that name them; the first [Flag#MOST_CLAIMS] where there are more
/// @param denials what it says to be untrue
/// @param last the id of the claim recorded last
public record StandingPosition(
        Position position,
        List<String> bearing,
        List<Use> uses,
        Set<String> persons,
        Set<String> confirmed,
        List<String> items,
        List<Claim> denials,
        String last) {}
