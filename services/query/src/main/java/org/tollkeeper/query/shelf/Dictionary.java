package org.tollkeeper.query.shelf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Values that come again and again, each with a number of its own.
final class Dictionary<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int number(T value) {
        var known = numbers.putIfAbsent(value, values.size());
        if (known == null) {
            values.add(value);
            return values.size() - 1;
        }
        return known;
    }

    T value(int number) {
        return values.get(number);
    }

    List<T> values() {
        return values;
    }

    /// The numbers of those that pass.
    BitSet where(Predicate<? super T> test) {
        var set = new BitSet(values.size());
        for (int i = 0; i < values.size(); i++) {
            set.set(i, test.test(values.get(i)));
        }
        return set;
    }
}
