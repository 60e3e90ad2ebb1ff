package org.tollkeeper.domain.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The increments of one phase, as its running totals need them.
interface Counting {

    /// What the increments after a total add to it.
    ///
    /// @param anchor the total they come after; absent when there is none
    /// @param upTo none that speaks of a later time than this total counts; absent for no bound
    Steps after(@Nullable Statement anchor, @Nullable Statement upTo);

    /// Those that speak of the same time as a total.
    List<Statement> contemporariesOf(Statement total);

    /// Increments that are all at hand.
    ///
    /// @param increments one statement an incident
    static Counting of(List<Statement> increments) {
        return new Counting() {
            @Override
            public Steps after(@Nullable Statement anchor, @Nullable Statement upTo) {
                return Steps.after(
                        anchor,
                        increments.stream()
                                .filter(i -> upTo == null || !i.isLaterThan(upTo))
                                .toList());
            }

            @Override
            public List<Statement> contemporariesOf(Statement total) {
                return increments.stream()
                        .filter(i -> i.isContemporaryOf(total))
                        .sorted(Statement.IN_TIME)
                        .toList();
            }
        };
    }
}
