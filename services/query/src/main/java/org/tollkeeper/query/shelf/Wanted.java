package org.tollkeeper.query.shelf;

import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.effective.Fate;

/// Which claims are asked for, a page at a time.
///
/// @param cells about any of which a claim speaks
/// @param claimants by whom
/// @param kinds empty asks for all
/// @param states empty asks for all
/// @param after the last claim seen; absent begins at the first
/// @param isNewestFirst the direction: the last recorded first, or the first
/// @param limit how many claims a page holds
/// @param knownAt only claims recorded by then; absent for all
public record Wanted(
        Predicate<Cell> cells,
        Predicate<Claimant> claimants,
        Set<Assertion.Kind> kinds,
        Set<Fate.State> states,
        @Nullable Cursor after,
        boolean isNewestFirst,
        int limit,
        @Nullable Instant knownAt) {
    public Wanted {
        kinds = Set.copyOf(kinds);
        states = Set.copyOf(states);
    }

    /// Everything, from the first, in pages of that many.
    public static Wanted all(int limit) {
        return new Wanted(_ -> true, _ -> true, Set.of(), Set.of(), null, false, limit, null);
    }

    public Wanted after(@Nullable Cursor last) {
        return new Wanted(cells, claimants, kinds, states, last, isNewestFirst, limit, knownAt);
    }

    public Wanted ofAtMost(int most) {
        return new Wanted(cells, claimants, kinds, states, after, isNewestFirst, most, knownAt);
    }

    public Wanted in(Set<Fate.State> some) {
        return new Wanted(cells, claimants, kinds, some, after, isNewestFirst, limit, knownAt);
    }

    public Wanted knownAt(@Nullable Instant time) {
        return new Wanted(cells, claimants, kinds, states, after, isNewestFirst, limit, time);
    }

    public Wanted newestFirst() {
        return new Wanted(cells, claimants, kinds, states, after, true, limit, knownAt);
    }
}
