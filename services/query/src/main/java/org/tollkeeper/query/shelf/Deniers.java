package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.Collection;
import java.util.HashMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.Kind;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.toll.Discounts;

/// Who denies what is said of a cell. Few do in words; an adversary that says nought and never more denies by that, and
/// one number above nought from it settles that it does not.
record Deniers(Deciding deciding, Columns columns, IntPredicate stands, Discounts discounts) {
    private static final int AT_ONCE = 64;

    /// Whose noughts they are: one ledger's.
    private record Owner(String claimant, @Nullable Stance stance) {}

    /// @param about a claim about the cell
    void tell(int about) {
        var denials = new IntArrayList();
        var noughts = new HashMap<Owner, IntArrayList>();
        columns.deniers(about).forEach(number -> {
            if (!isThere(number)) {
                return;
            }
            if (columns.spoken(number).kind() == Kind.DENIAL) {
                denials.add(number);
            } else {
                noughts.computeIfAbsent(owner(number), _ -> new IntArrayList()).add(number);
            }
        });
        counted(denials).forEach(discounts::tell);
        noughts.forEach((owner, some) -> tellNoughts(about, owner, some));
    }

    private void tellNoughts(int about, Owner owner, IntList noughts) {
        boolean looked = false;
        for (int from = 0; from < noughts.size(); from += AT_ONCE) {
            for (var nought : counted(noughts.subList(from, Math.min(noughts.size(), from + AT_ONCE)))) {
                discounts.tell(nought);
                if (!looked && discounts.mayDenyBy(nought)) {
                    looked = true;
                    if (countsSome(about, owner, nought)) {
                        return;
                    }
                }
            }
        }
    }

    /// Tells what the owner of a nought counts above it, until that settles the matter.
    private boolean countsSome(int about, Owner owner, Claim nought) {
        var some = new IntArrayList();
        for (int number = columns.size() - 1; number >= 0; number--) {
            if (columns.areOfOneCell(about, number)
                    && !columns.isNought(number)
                    && columns.spoken(number).isNumber()
                    && isThere(number)
                    && owner(number).equals(owner)) {
                some.add(number);
            }
            if (some.size() == AT_ONCE || (number == 0 && !some.isEmpty())) {
                counted(some).forEach(discounts::tell);
                some.clear();
                if (!discounts.mayDenyBy(nought)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isThere(int number) {
        return stands.test(number)
                && columns.isKnownAt(number, deciding.question().knownAt());
    }

    private Owner owner(int number) {
        return new Owner(
                deciding.conflict().identity(columns.claimant(number)),
                columns.spoken(number).stance());
    }

    private Collection<Claim> counted(IntList numbers) {
        return deciding.counted(columns, numbers, stands);
    }
}
