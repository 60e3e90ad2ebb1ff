package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.effective.EffectiveSet;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.Transfer;

/// What an explanation of a cell tells beside its ledgers: what does not count, and who went from it to another.
///
/// @param uncounted the first of them, as recorded
/// @param uncountedInAll how many there are
public record Aside(List<Fate> uncounted, long uncountedInAll, List<Transfer> transfers) {
    public Aside {
        uncounted = List.copyOf(uncounted);
        transfers = List.copyOf(transfers);
    }

    /// @param most how many that do not count are told
    static Aside of(Lending shelf, Deciding deciding, Cell cell, int most) {
        return new Search(shelf, deciding, cell, most).aside();
    }

    private static final class Search {
        private static final Comparator<Fate> AS_RECORDED = Comparator.comparing(Fate::claim, EffectiveSet.AS_RECORDED);

        private final Lending shelf;
        private final Deciding deciding;
        private final Cell cell;
        private final int most;
        private final Snapshot snapshot;
        private final PriorityQueue<Fate> first = new PriorityQueue<>(AS_RECORDED.reversed());
        private final TreeMap<String, Claim> linked = new TreeMap<>();
        private long inAll;

        Search(Lending shelf, Deciding deciding, Cell cell, int most) {
            this.shelf = shelf;
            this.deciding = deciding;
            this.cell = cell;
            this.most = most;
            this.snapshot = Snapshot.of(shelf, deciding);
        }

        Aside aside() {
            var about = new IntArrayList();
            snapshot.look((columns, number) -> {
                if (columns.spoken(number).kind() != Assertion.Kind.SUM
                        && columns.cells().value(columns.cellSet(number)).equals(Set.of(cell))) {
                    about.add(number);
                }
            });
            var discounts = snapshot.discounts(about);
            snapshot.fates(about, (fate, _) -> take(discounts.asDenied(fate)));
            var uncounted = new ArrayList<>(first);
            uncounted.sort(AS_RECORDED);
            return new Aside(uncounted, inAll, transfers());
        }

        private void take(Fate fate) {
            if (fate.state() != Fate.State.COUNTED) {
                inAll++;
                first.add(fate);
                if (first.size() > most) {
                    first.remove();
                }
            }
            if (fate.state() == Fate.State.COUNTED || fate.state() == Fate.State.DISCOUNTED) {
                link(fate.claim());
            }
        }

        /// The claim with those that it is a part of, and that are parts of it.
        private void link(Claim claim) {
            var others = shelf.reading(columns -> {
                var numbers = new IntArrayList(columns.partsOf(claim.id()));
                if (claim.partOf() != null) {
                    numbers.addAll(columns.numbersOf(claim.partOf()));
                }
                numbers.sort(null);
                return numbers;
            });
            if (!others.isEmpty()) {
                linked.put(claim.id(), claim);
                snapshot.fates(others, (fate, _) -> {
                    if (fate.state() == Fate.State.COUNTED) {
                        linked.put(fate.claim().id(), fate.claim());
                    }
                });
            }
        }

        private List<Transfer> transfers() {
            var codebook = Codebook.named(deciding.conflict().codebook()).orElseThrow();
            return Transfer.among(linked.values(), codebook).stream()
                    .filter(transfer -> transfer.touches(cell))
                    .toList();
        }
    }
}
