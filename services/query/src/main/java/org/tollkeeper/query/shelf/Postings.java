package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;

/// Which numbers were put under a word. Words are kept as hashes, so a look-up may find some more than were asked
/// for; whoever asks looks at what it found.
final class Postings {
    private final Int2IntOpenHashMap heads = new Int2IntOpenHashMap();
    private final IntArrayList numbers = new IntArrayList();
    private final IntArrayList older = new IntArrayList();

    Postings() {
        heads.defaultReturnValue(-1);
    }

    void add(int word, int number) {
        older.add(heads.put(word, numbers.size()));
        numbers.add(number);
    }

    /// The newest first.
    IntList find(int word) {
        var found = new IntArrayList();
        for (int at = heads.get(word); at >= 0; at = older.getInt(at)) {
            found.add(numbers.getInt(at));
        }
        return found;
    }

    /// The last number put under a word; negative where there is none.
    int newest(int word) {
        int head = heads.get(word);
        return head < 0 ? head : numbers.getInt(head);
    }

    boolean contains(int word) {
        return heads.containsKey(word);
    }
}
