package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntLinkedOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.tollkeeper.domain.claim.Claim;

/// Some claims, and all others that may decide what becomes of them by standing, version, retraction or ruling: what
/// acts on them or on their stories, the other versions of these, what acts on those in turn. So the method says of
/// each of them, from these alone, what it says from all.
///
/// @param asked the claims asked for, by number
/// @param all those and the others
record Closure(Map<Integer, Claim> asked, List<Claim> all) {

    /// @param stands which of the claims there are
    static Closure of(Columns columns, IntList asked, IntPredicate stands) {
        var found = new Search(columns, stands).from(asked);
        var wanted = new IntOpenHashSet(asked);
        var byNumber = new HashMap<Integer, Claim>();
        var all = new ArrayList<Claim>(found.size());
        found.forEach((number, claim) -> {
            all.add(claim);
            if (wanted.contains(number.intValue())) {
                byNumber.put(number, claim);
            }
        });
        return new Closure(byNumber, all);
    }

    /// Follows relations until there is nothing new.
    private static final class Search {
        private final Columns columns;
        private final IntPredicate stands;
        private final Columns.Reader reader;
        private final Map<Integer, Claim> found = new HashMap<>();
        private final IntOpenHashSet followed = new IntOpenHashSet();
        private final IntLinkedOpenHashSet open = new IntLinkedOpenHashSet();

        Search(Columns columns, IntPredicate stands) {
            this.columns = columns;
            this.stands = stands;
            this.reader = columns.reader();
        }

        Map<Integer, Claim> from(IntList asked) {
            var sorted = new IntArrayList(asked);
            sorted.sort(null);
            sorted.forEach(this::find);
            while (!open.isEmpty()) {
                int number = open.removeFirstInt();
                var claim = reader.read(number);
                found.put(number, claim);
                Relations.deciding(claim).filter(columns::isTied).forEach(this::follow);
            }
            return found;
        }

        private void find(int number) {
            if (stands.test(number) && !found.containsKey(number)) {
                open.add(number);
            }
        }

        private void follow(int word) {
            if (followed.add(word)) {
                columns.related(word).forEach(this::find);
            }
        }
    }
}
