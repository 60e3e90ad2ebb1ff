package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.tollkeeper.domain.order.Fold;

/// Increments that hang together because some of them may count the same people, and how much less than their sum they
/// may come to.
///
/// @param begins where the first of those without a name begins; no two tangles share it
record Tangle(Instant begins, NavigableSet<Statement> members, Less less) {

    static final Comparator<Tangle> IN_TIME = Comparator.comparing(Tangle::begins);

    /// How many people fewer than the sum, at low and as stated.
    record Less(long low, long stated) {
        static final Less NOTHING = new Less(0, 0);

        Less plus(Less other) {
            return new Less(low + other.low, stated + other.stated);
        }
    }

    static final Fold<Tangle, Less> FOLD = new Fold<>() {
        @Override
        public Less nothing() {
            return Less.NOTHING;
        }

        @Override
        public Less of(Tangle tangle) {
            return tangle.less;
        }

        @Override
        public Less plus(Less earlier, Less later) {
            return earlier.plus(later);
        }
    };

    /// @param component of more than one increment
    static Tangle of(Collection<Statement> component) {
        var members = new TreeSet<>(Statement.IN_TIME);
        members.addAll(component);
        return new Tangle(
                component.stream()
                        .filter(s -> !Overlap.isNamed(s))
                        .map(Statement::start)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                members,
                less(component));
    }

    static Less less(Collection<Statement> component) {
        long low = component.stream().mapToLong(s -> s.figure().low()).sum();
        long stated = component.stream().mapToLong(s -> s.figure().stated()).sum();
        return new Less(
                low - Overlap.leastOf(component, s -> s.figure().low()),
                stated - Overlap.leastOf(component, s -> s.figure().stated()));
    }
}
