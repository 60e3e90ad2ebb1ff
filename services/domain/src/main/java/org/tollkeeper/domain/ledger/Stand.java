package org.tollkeeper.domain.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.ledger.Use.Role;

/// Where a claimant stood at one instant, after deciding between the different totals it was printed with: method R3,
/// "Same instant, different totals".
///
/// @param winner what stands
/// @param spread rivals that widen the figure
/// @param yielded rivals that do not, with what they are
record Stand(Statement winner, List<Statement> spread, List<Use> yielded) {

    Moment to() {
        return winner.to();
    }

    /// The winner's figure, widened by its rivals.
    Figure figure() {
        var own = winner.figure();
        long low = Math.min(own.low(), least(spread.stream()));
        long high = Stream.concat(Stream.of(winner), spread.stream())
                .mapToLong(s -> s.figure().high())
                .max()
                .getAsLong();
        return new Figure(low, own.stated(), high, own.openEnded());
    }

    private long least(Stream<Statement> statements) {
        return statements
                .mapToLong(s -> s.figure().low())
                .min()
                .orElse(winner.figure().low());
    }

    /// Decides between the totals of one instant.
    ///
    /// @param keepsSeries whether a figure fits between the claimant's nearest undisputed ones
    static Stand among(List<Statement> instant, LongPredicate keepsSeries) {
        var exact = instant.stream().filter(Statement::isExact).toList();
        Predicate<Statement> saysItRounder = s -> !s.isExact()
                && exact.stream().anyMatch(e -> holds(s.figure(), e.figure().stated()));
        var rivals = instant.stream().filter(saysItRounder.negate()).toList();
        var stale =
                rivals.stream().filter(s -> isStaleCopy(s, rivals, keepsSeries)).toList();
        Predicate<Statement> keeps = s -> keepsSeries.test(s.figure().stated());
        var winner = rivals.stream()
                .filter(s -> !stale.contains(s))
                .min(Comparator.comparingLong((Statement s) -> -printers(s, rivals))
                        .thenComparing(s -> !keeps.test(s))
                        .thenComparingLong(s -> s.figure().stated())
                        .thenComparing(Statement.BY_ID))
                .orElseThrow();
        Predicate<Statement> misprinted = s -> keeps.test(winner) && !keeps.test(s);
        var others = rivals.stream()
                .filter(s -> !s.figure().equals(winner.figure()) && !stale.contains(s))
                .toList();
        return new Stand(
                saidByAll(winner, rivals),
                others.stream().filter(misprinted.negate()).toList(),
                Stream.of(
                                uses(stale.stream(), Role.STALE_COPY),
                                uses(others.stream().filter(misprinted), Role.MISPRINT),
                                uses(instant.stream().filter(saysItRounder), Role.CONFIRMS))
                        .flatMap(s -> s)
                        .toList());
    }

    private static Stream<Use> uses(Stream<Statement> statements, Role role) {
        return statements.map(s -> Use.of(s, role));
    }

    /// The winner, said by everyone who gives its figure, with an origin or without.
    private static Statement saidByAll(Statement winner, List<Statement> rivals) {
        return rivals.stream()
                .filter(s -> !s.equals(winner) && s.figure().equals(winner.figure()))
                .reduce(winner, (all, same) -> all.with(same.lines()));
    }

    /// Printed first earlier than a higher rival which keeps the series and has at least as many carriers.
    private static boolean isStaleCopy(Statement copy, List<Statement> rivals, LongPredicate keepsSeries) {
        return rivals.stream()
                .filter(r -> r.figure().stated() > copy.figure().stated())
                .filter(r -> keepsSeries.test(r.figure().stated()))
                .filter(r -> printers(r, rivals) >= printers(copy, rivals))
                .anyMatch(r -> isEarlier(copy, r));
    }

    /// By when it was printed first. Where nobody tells, of an instant and the day around it the lower is the earlier:
    /// counts grow in the course of a day.
    private static boolean isEarlier(Statement lower, Statement higher) {
        var said = lower.firstSaid();
        var later = higher.firstSaid();
        if (said == null || later == null) {
            return lower.isFine() != higher.isFine();
        }
        return said.isBefore(later);
    }

    /// How many printed exactly this interval at this instant.
    private static long printers(Statement statement, List<Statement> rivals) {
        return rivals.stream()
                .filter(r -> r.figure().equals(statement.figure()))
                .flatMap(r -> r.carriers().stream())
                .distinct()
                .count();
    }

    /// Whether an interval allows a figure.
    static boolean holds(Figure interval, long figure) {
        return interval.low() <= figure && (interval.openEnded() || figure <= interval.high());
    }

    /// The figure of an instant at which only one was printed; null where there were several.
    static @Nullable Figure undisputed(List<Statement> instant) {
        var figure = instant.getFirst().figure();
        return instant.stream().allMatch(s -> s.figure().equals(figure)) ? figure : null;
    }
}
