package org.tollkeeper.domain.toll;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.ledger.Flag;

/// What can be said of a cell, or of a roll-up of cells, across claimants. People, in whole numbers; what nobody
/// gave is absent, never 0.
///
/// @param cell the cell; for a side's roll-up its category is ALL, for the conflict's its side is ALL too
/// @param rollup where a roll-up has its figures from; absent for a plain cell
/// @param low what is admitted or verified: the floor
/// @param best what the informed stand at
/// @param high the largest current figure of anyone, an adversary included
/// @param highExclAdversary the same without adversaries
/// @param openEnded whether a current figure has no upper end
/// @param atLeast whether a part of it is unknown, so that the truth of what was claimed is at least this
/// @param flags contested and quality marks, sorted
/// @param named how many distinct persons are named as harmed
/// @param through the latest time any of its figures speaks of
/// @param knownAt when the last of its claims was recorded
/// @param claims how many effective claims it rests on, absorbed ones included
/// @param digest of those claims
/// @param cause the id of the claim recorded last among them
public record Toll(
        String conflict,
        Cell cell,
        @Nullable Rollup rollup,
        CellState state,
        @Nullable Long low,
        @Nullable Long best,
        @Nullable Long high,
        @Nullable Long highExclAdversary,
        boolean openEnded,
        boolean atLeast,
        List<Flag> flags,
        long named,
        @Nullable Moment through,
        @Nullable Instant knownAt,
        List<String> claimants,
        long claims,
        Digest digest,
        @Nullable String cause) {

    public Toll {
        flags = List.copyOf(flags);
        claimants = List.copyOf(claimants);
    }

    /// Of a cell that no claim speaks of.
    static Toll noClaim(String conflict, Cell cell) {
        return new Toll(
                conflict,
                cell,
                null,
                CellState.NO_CLAIM,
                null,
                null,
                null,
                null,
                false,
                false,
                List.of(),
                0,
                null,
                null,
                List.of(),
                0,
                Digest.EMPTY,
                null);
    }

    /// Where a roll-up's best figure comes from: a direct figure for the whole, or the sum of its parts.
    public enum Rollup {
        DIRECT,
        PARTS
    }

    public List<Flag> contested() {
        return flags.stream().filter(f -> f.mark().contests()).toList();
    }

    public List<Flag> quality() {
        return flags.stream().filter(f -> !f.mark().contests()).toList();
    }

    /// The same toll with more flags.
    Toll flagged(List<Flag> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = Stream.concat(flags.stream(), more.stream())
                .distinct()
                .sorted(Flag.ORDER)
                .toList();
        return new Toll(
                conflict,
                cell,
                rollup,
                state,
                low,
                best,
                high,
                highExclAdversary,
                openEnded,
                atLeast,
                all,
                named,
                through,
                knownAt,
                claimants,
                claims,
                digest,
                cause);
    }
}
