package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.conflict.Conflict;

/// Which ledgers may count other claims than they did, between two states of a shelf or two times of knowledge: those
/// of the claims that are there in one and not in the other, and of all that have to do with these by id, by story or
/// by
/// acts on them, in either direction.
final class Drift {
    /// A ledger of each claim is read anew, so with more of them than that it is all or nearly all.
    private static final int ONE_IN = 16;

    private static final int AT_ONCE = 256;

    private final Lending shelf;
    private final Conflict conflict;
    private final IntOpenHashSet found = new IntOpenHashSet();
    private final IntOpenHashSet followed = new IntOpenHashSet();
    private final Set<Ledger> ledgers = new HashSet<>();

    private record Ledger(Cell cell, String claimant) {}

    private Drift(Lending shelf, Conflict conflict) {
        this.shelf = shelf;
        this.conflict = conflict;
    }

    /// @return empty where they are so many that everything is as soon read again
    static Optional<BiPredicate<Cell, String>> between(Lending shelf, Conflict conflict, Snapshot one, Snapshot other) {
        var differing = one.otherThan(other);
        if (differing.size() > Math.max(one.size(), other.size()) / ONE_IN) {
            return Optional.empty();
        }
        var drift = new Drift(shelf, conflict);
        drift.follow(differing);
        return Optional.of((cell, claimant) -> drift.ledgers.contains(new Ledger(cell, claimant)));
    }

    private void follow(IntArrayList from) {
        found.addAll(from);
        for (var open = from; !open.isEmpty(); ) {
            var next = new IntArrayList();
            for (int begin = 0; begin < open.size(); begin += AT_ONCE) {
                var some = open.subList(begin, Math.min(open.size(), begin + AT_ONCE));
                shelf.reading(columns -> {
                    var reader = columns.reader();
                    some.forEach(number -> {
                        note(columns, number);
                        Relations.words(reader.read(number))
                                .filter(word -> columns.isTied(word) && followed.add(word))
                                .forEach(word -> columns.related(word).forEach(related -> {
                                    if (found.add(related)) {
                                        next.add(related);
                                    }
                                }));
                    });
                    return null;
                });
            }
            next.sort(null);
            open = next;
        }
    }

    private void note(Columns columns, int number) {
        if (ShelfArchive.isInLedger(columns.spoken(number).kind())) {
            columns.cells()
                    .value(columns.cellSet(number))
                    .forEach(cell -> ledgers.add(new Ledger(cell, conflict.identity(columns.claimant(number)))));
        }
    }
}
