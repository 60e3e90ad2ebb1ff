package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntLinkedOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tollkeeper.domain.claim.Claim;

/// Some claims, and all others that may decide what becomes of them: what acts on them or on their stories, the
/// other versions of these, what acts on those in turn; and where a figure is denied, whatever speaks of the same
/// cells. So the method says of each of them, from these alone, what it says from all.
///
/// @param asked the claims asked for, by number
/// @param all those and the others
/// @param inDispute whether a figure among them is denied
record Closure(Map<Integer, Claim> asked, List<Claim> all, boolean inDispute) {

    static Closure of(Columns columns, IntList asked) {
        var found = new Search(columns).from(asked);
        var reader = columns.reader();
        var sorted = new IntArrayList(found);
        sorted.sort(null);
        var wanted = new IntOpenHashSet(asked);
        var byNumber = new HashMap<Integer, Claim>();
        var all = new ArrayList<Claim>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            var claim = reader.read(sorted.getInt(i));
            all.add(claim);
            if (wanted.contains(sorted.getInt(i))) {
                byNumber.put(sorted.getInt(i), claim);
            }
        }
        return new Closure(byNumber, all, asked.intStream().anyMatch(columns::isInDispute));
    }

    /// Follows relations until there is nothing new.
    private static final class Search {
        private final Columns columns;
        private final Columns.Reader reader;
        private final IntLinkedOpenHashSet found = new IntLinkedOpenHashSet();
        private final IntOpenHashSet followed = new IntOpenHashSet();
        private final IntArrayList open = new IntArrayList();

        Search(Columns columns) {
            this.columns = columns;
            this.reader = columns.reader();
        }

        IntLinkedOpenHashSet from(IntList asked) {
            asked.forEach(this::find);
            asked.intStream().filter(columns::isInDispute).forEach(this::findDisputed);
            while (!open.isEmpty()) {
                var claim = reader.read(open.popInt());
                Relations.deciding(claim).forEach(this::follow);
            }
            return found;
        }

        private void find(int number) {
            if (columns.stands(number) && found.add(number)) {
                open.push(number);
            }
        }

        private void follow(int word) {
            if (followed.add(word)) {
                columns.related(word).forEach(this::find);
            }
        }

        private void findDisputed(int number) {
            var same = columns.sameCellsAs(number);
            for (int other = 0; other < columns.size(); other++) {
                if (same.test(other)) {
                    find(other);
                }
            }
        }
    }
}
