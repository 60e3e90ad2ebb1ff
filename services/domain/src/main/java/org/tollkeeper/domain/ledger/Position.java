package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.codebook.Tier;

/// The count of one claimant in one cell, as of now.
///
/// @param claimant the id of the party, or the name of one that is not registered
/// @param figure absent where the claimant has only withheld, denied or named persons
/// @param through the time of its last total or unabsorbed increment; absent without a figure
/// @param notDisclosed when it last said that it has a figure and withholds it; absent otherwise
/// @param denied whether it denies a figure of somebody else
/// @param named the distinct persons it names as harmed, sorted; the first [#MOST_NAMED] where there are more
/// @param carriers the outlets that printed what it stands on
/// @param flags what is to be known about the figure
/// @param claims how many claims bear on it, absorbed ones included
/// @param digest of those claims
/// @param knownAt when the last of those claims was recorded
public record Position(
        String conflict,
        Cell cell,
        String claimant,
        Stance stance,
        Tier tier,
        @Nullable Figure figure,
        @Nullable Moment through,
        @Nullable Moment notDisclosed,
        boolean denied,
        List<String> named,
        List<String> carriers,
        List<Flag> flags,
        long claims,
        Digest digest,
        Instant knownAt) {

    /// How many names a position carries at most: some parties publish lists of tens of thousands.
    public static final int MOST_NAMED = 50;

    public Position {
        named = named.stream().limit(MOST_NAMED).toList();
        carriers = List.copyOf(carriers);
        flags = List.copyOf(flags);
    }
}
