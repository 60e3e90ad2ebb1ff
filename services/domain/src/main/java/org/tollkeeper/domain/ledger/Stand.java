package org.tollkeeper.domain.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
                .filter(s -> !s.equals(winner) && !stale.contains(s))
                .toList();
        return new Stand(
                winner,
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

    /// Printed first earlier than a higher rival which keeps the series and has at least as many carriers.
    private static boolean isStaleCopy(Statement copy, List<Statement> rivals, LongPredicate keepsSeries) {
        var said = copy.firstSaid();
        return rivals.stream()
                .filter(r -> r.figure().stated() > copy.figure().stated())
                .filter(r -> keepsSeries.test(r.figure().stated()))
                .filter(r -> printers(r, rivals) >= printers(copy, rivals))
                .anyMatch(r -> said != null
                        && Optional.ofNullable(r.firstSaid())
                                .filter(said::isBefore)
                                .isPresent());
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
    static @Nullable Long undisputed(List<Statement> instant) {
        var figures = instant.stream().map(Statement::figure).distinct().toList();
        return figures.size() == 1 ? figures.getFirst().stated() : null;
    }
}
