package org.tollkeeper.domain.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.ledger.Use.Role;

/// What a ledger comes to, and how.
///
/// @param figure absent where no claim gives one
/// @param through the time of the last total or unabsorbed increment
/// @param bearing the claims that the figure stands on
/// @param uses what became of each statement, in reading order
record Account(@Nullable Figure figure, @Nullable Moment through, Bearing bearing, List<Use> uses, List<Flag> flags) {

    static final Account EMPTY = new Account(null, null, Bearing.NOTHING, List.of(), List.of());

    /// Two phases of one count: their figures add up.
    Account and(Account next, Reading reading) {
        return new Account(
                figure == null ? next.figure : next.figure == null ? figure : figure.plus(next.figure),
                through == null ? next.through : next.through == null ? through : reading.later(next.through, through),
                next.bearing.and(bearing),
                join(uses, next.uses),
                join(flags, next.flags));
    }

    Account with(List<Statement> statements, Role role) {
        return with(statements.stream().map(s -> Use.of(s, role)).toList(), List.of());
    }

    Account with(List<Use> moreUses, List<Flag> moreFlags) {
        return new Account(figure, through, bearing, join(uses, moreUses), join(flags, moreFlags));
    }

    /// The same, silent about what became of each statement.
    Account withoutUses() {
        return new Account(figure, through, bearing, List.of(), flags);
    }

    private static <T> List<T> join(List<T> a, List<T> b) {
        var all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }
}
