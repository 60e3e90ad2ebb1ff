package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.Discounts;
import org.tollkeeper.query.view.Comparison.Moved;

/// Which claims have another standing at a later time of knowledge. Those recorded before the earlier time can have
/// one only where something acts on them, their story came anew, or somebody denies what is said of their cell.
final class Turnabout {
    private final Lending shelf;
    private final Deciding before;
    private final Snapshot then;
    private final Snapshot now;

    Turnabout(Lending shelf, Deciding before, Deciding after) {
        this.shelf = shelf;
        this.before = before;
        this.then = Snapshot.of(shelf, before);
        this.now = then.asking(after);
    }

    void tell(Consumer<Moved> each) {
        var discountedThen = new InCells(then);
        var discountedNow = new InCells(now);
        var suspects = suspects(discountedThen, discountedNow);
        var was = new HashMap<Integer, Fate.State>();
        then.fates(
                suspects,
                (fate, number) ->
                        was.put(number, discountedThen.of(number).asDenied(fate).state()));
        now.fates(suspects, (fate, number) -> {
            var is = discountedNow.of(number).asDenied(fate);
            var state = was.get(number);
            if (state != is.state()) {
                each.accept(new Moved(is.claim(), state, is));
            }
        });
    }

    private IntList suspects(InCells deniedThen, InCells deniedNow) {
        var tied = shelf.reading(Columns::tied);
        var suspects = new IntArrayList();
        now.look((columns, number) -> {
            if (!columns.isKnownAt(number, before.question().knownAt())
                    || tied.get(number)
                    || (columns.isInDispute(number)
                            && (deniedThen.of(number).isAny()
                                    || deniedNow.of(number).isAny()))) {
                suspects.add(number);
            }
        });
        return suspects;
    }

    /// Who denies, cell by cell, looked for once.
    private final class InCells {
        private final Snapshot snapshot;
        private final Map<Integer, Discounts> known = new HashMap<>();

        InCells(Snapshot snapshot) {
            this.snapshot = snapshot;
        }

        Discounts of(int number) {
            return known.computeIfAbsent(
                    shelf.reading(columns -> columns.cellSet(number)), _ -> snapshot.discounts(IntList.of(number)));
        }
    }
}
