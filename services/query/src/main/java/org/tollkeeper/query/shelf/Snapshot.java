package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.Discounts;

/// A shelf as it was at one moment: claims are only ever added, so it is how many there were, and which of them had
/// been replaced. The shelf goes on being written to; its lock is held for a few hundred claims at once.
final class Snapshot {
    /// So many numbers are looked at under the lock, or so many claims unpacked.
    private static final int LOOKED_AT = 16_384;
    private static final int UNPACKED = 256;

    private final Lending shelf;
    private final Deciding deciding;
    private final int size;
    private final BitSet replaced;

    private Snapshot(Lending shelf, Deciding deciding, int size, BitSet replaced) {
        this.shelf = shelf;
        this.deciding = deciding;
        this.size = size;
        this.replaced = replaced;
    }

    static Snapshot of(Lending shelf, Deciding deciding) {
        return shelf.reading(columns -> new Snapshot(shelf, deciding, columns.size(), columns.replaced()));
    }

    /// The same claims, asked otherwise.
    Snapshot asking(Deciding otherwise) {
        return new Snapshot(shelf, otherwise, size, replaced);
    }

    int size() {
        return size;
    }

    private boolean stands(int number) {
        return number < size && !replaced.get(number);
    }

    /// Which of the claims there were, and had been recorded when the question asks.
    private boolean isThere(Columns columns, int number) {
        return stands(number) && columns.isKnownAt(number, deciding.question().knownAt());
    }

    /// Looks at every number that was there, with the columns at hand.
    interface Look {
        void at(Columns columns, int number);
    }

    void look(Look each) {
        for (int begin = 0; begin < size; begin += LOOKED_AT) {
            int from = begin;
            shelf.reading(columns -> {
                for (int number = from; number < Math.min(size, from + LOOKED_AT); number++) {
                    if (isThere(columns, number)) {
                        each.at(columns, number);
                    }
                }
                return null;
            });
        }
    }

    /// Which claims are there in one of two snapshots of a shelf and not in the other, rising.
    IntArrayList otherThan(Snapshot other) {
        var differing = new IntArrayList();
        int most = Math.max(size, other.size);
        for (int begin = 0; begin < most; begin += LOOKED_AT) {
            int from = begin;
            shelf.reading(columns -> {
                for (int number = from; number < Math.min(most, from + LOOKED_AT); number++) {
                    if (isThere(columns, number) != other.isThere(columns, number)) {
                        differing.add(number);
                    }
                }
                return null;
            });
        }
        return differing;
    }

    /// What became of some claims, before anybody's denials, in the order of their numbers.
    ///
    /// @param numbers rising
    void fates(IntList numbers, ObjIntConsumer<Fate> each) {
        for (int from = 0; from < numbers.size(); from += UNPACKED) {
            var some = new IntArrayList(numbers.subList(from, Math.min(numbers.size(), from + UNPACKED)));
            var decided = shelf.reading(columns -> deciding.standing(columns, some, this::stands));
            var byClaim = decided.byClaim();
            for (int i = 0; i < some.size(); i++) {
                int number = some.getInt(i);
                var claim = decided.asked().get(number);
                var fate = claim == null ? null : byClaim.get(claim);
                if (fate != null) {
                    each.accept(fate, number);
                }
            }
        }
    }

    /// Who denies what is said of the cells of some claims.
    Discounts discounts(IntList numbers) {
        return shelf.reading(columns -> deciding.discounts(columns, numbers, this::stands));
    }

    /// The numbers that pass, rising.
    IntList numbers(IntPredicate passes) {
        var numbers = new IntArrayList();
        for (int number = 0; number < size; number++) {
            if (passes.test(number)) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
