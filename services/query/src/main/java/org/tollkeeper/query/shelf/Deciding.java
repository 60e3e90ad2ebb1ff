package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.EffectiveSet;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.Discounts;
import org.tollkeeper.domain.toll.Question;

/// What became of some claims, as asked, worked out from those that have to do with them rather than from all.
record Deciding(Conflict conflict, Question question) {

    /// @param asked the claims asked for, by number
    /// @param all what became of them and of those that have to do with them
    record Decided(Map<Integer, Claim> asked, List<Fate> all) {

        /// By the very claim.
        Map<Claim, Fate> byClaim() {
            var fates = new IdentityHashMap<Claim, Fate>();
            all.forEach(fate -> fates.put(fate.claim(), fate));
            return fates;
        }
    }

    Decided fates(Columns columns, IntList numbers) {
        var standing = standing(columns, numbers, columns::stands);
        var discounts = discounts(columns, numbers, columns::stands);
        return new Decided(
                standing.asked(),
                standing.all().stream().map(discounts::asDenied).toList());
    }

    /// The same before anybody's denials.
    ///
    /// @param stands which of the claims there are
    Decided standing(Columns columns, IntList numbers, IntPredicate stands) {
        var closure = Closure.of(columns, numbers, stands);
        return new Decided(closure.asked(), EffectiveSet.judge(conflict, closure.all(), question.knownAt()));
    }

    /// Who denies what is said of the cells of some claims.
    Discounts discounts(Columns columns, IntList numbers, IntPredicate stands) {
        var discounts = Discounts.asked(conflict, question);
        var cells = new IntOpenHashSet();
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.getInt(i);
            if (columns.isInDispute(number) && cells.add(columns.cellSet(number))) {
                new Deniers(this, columns, stands, discounts).tell(number);
            }
        }
        return discounts;
    }

    /// Those of some claims that count.
    Collection<Claim> counted(Columns columns, IntList numbers, IntPredicate stands) {
        var decided = standing(columns, numbers, stands);
        var asked = new IdentityHashMap<Claim, Boolean>();
        decided.asked().values().forEach(claim -> asked.put(claim, true));
        var counted = new ArrayList<Claim>();
        for (var fate : decided.all()) {
            if (fate.state() == Fate.State.COUNTED && asked.containsKey(fate.claim())) {
                counted.add(fate.claim());
            }
        }
        return counted;
    }
}
