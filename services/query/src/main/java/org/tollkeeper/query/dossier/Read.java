package org.tollkeeper.query.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.toll.Outlook;
import org.tollkeeper.domain.toll.Piecemeal;
import org.tollkeeper.query.shelf.ShelfArchive;

/// A conflict as it was last read, at some instants: to be read on from there, as known at another time or with what
/// came in since. Not safe for several threads.
final class Read {
    private final Piecemeal piecemeal;
    private @Nullable ShelfArchive last;

    /// @param at the instants, the earliest first; absent for no bound, which comes last
    Read(Conflict conflict, List<@Nullable Moment> at) {
        this.piecemeal = new Piecemeal(conflict, at, _ -> false);
    }

    /// The ledgers that have to be read to get there; empty where it is as good as all of them.
    Optional<BiPredicate<Cell, String>> wayTo(ShelfArchive claims) {
        return last == null ? Optional.empty() : claims.movedSince(last);
    }

    /// What is said at each of the instants.
    Stream<Outlook> on(ShelfArchive claims, @Nullable Instant knownAt) {
        return on(claims, knownAt, wayTo(claims).orElse((_, _) -> true));
    }

    /// @param moved what [#wayTo] says
    Stream<Outlook> on(ShelfArchive claims, @Nullable Instant knownAt, BiPredicate<Cell, String> moved) {
        last = claims;
        return piecemeal.read(claims, knownAt, moved).outlooks();
    }

    /// How many claims it holds in memory.
    int held() {
        return piecemeal.held();
    }
}
