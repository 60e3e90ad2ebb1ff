package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntComparator;
import java.util.function.IntPredicate;

/// Numbers in order. Most come in order and are appended; a late one is inserted before the few that it precedes,
/// and where there are many of these a batch of late ones is put in place at once, when somebody looks.
final class Places {
    private static final int NEAR = 4096;

    private final IntComparator order;
    private final IntArrayList sorted = new IntArrayList();
    private final IntArrayList late = new IntArrayList();

    /// @param order total: no two numbers are equal in it
    Places(IntComparator order) {
        this.order = order;
    }

    void add(int number) {
        int place = sorted.size();
        int near = Math.max(0, place - NEAR);
        if (place == 0 || order.compare(sorted.getInt(place - 1), number) < 0) {
            sorted.add(number);
        } else if (order.compare(sorted.getInt(near), number) < 0) {
            sorted.add(firstFrom(near, at -> order.compare(at, number) > 0), number);
        } else {
            late.add(number);
        }
    }

    boolean isSettled() {
        return late.isEmpty();
    }

    /// Puts the late ones in place; for the writer, or under its lock.
    void settle() {
        if (late.isEmpty()) {
            return;
        }
        late.sort(order);
        var all = new IntArrayList(sorted.size() + late.size());
        int from = 0;
        for (int i = 0; i < late.size(); i++) {
            int number = late.getInt(i);
            int to = firstFrom(from, at -> order.compare(at, number) > 0);
            all.addElements(all.size(), sorted.elements(), from, to - from);
            all.add(number);
            from = to;
        }
        all.addElements(all.size(), sorted.elements(), from, sorted.size() - from);
        sorted.clear();
        sorted.addAll(all);
        late.clear();
    }

    int size() {
        return sorted.size();
    }

    int get(int place) {
        return sorted.getInt(place);
    }

    /// The first place whose number is beyond something that grows with the order.
    int first(IntPredicate beyond) {
        return firstFrom(0, beyond);
    }

    private int firstFrom(int from, IntPredicate beyond) {
        int low = from;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (beyond.test(sorted.getInt(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
