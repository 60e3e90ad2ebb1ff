package org.tollkeeper.domain.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.ledger.Use.Role;

/// What the increments after a total add to it: method R3, "Anchor", "Later increments" and "Overlapping increments".
///
/// @param through the time of the last increment that is not inside the total; absent when all are
/// @param uses what became of each increment, where each was looked at
record Steps(Figure figure, @Nullable Moment through, Bearing bearing, List<Use> uses, List<Flag> flags) {

    /// The later its end, the later a step is; of two that end together the one that begins later.
    static final Comparator<Statement> LATEST =
            Comparator.comparing(Statement::end).thenComparing(Statement::rise);

    /// @param anchor the total they come after; absent when there is none
    /// @param increments one statement an incident
    static Steps after(@Nullable Statement anchor, Collection<Statement> increments) {
        var uses = new ArrayList<Use>();
        var figure = Figure.NOTHING;
        var later = new ArrayList<Statement>();
        var whole = new ArrayList<Statement>();
        for (var increment : increments) {
            if (anchor != null && !increment.isLaterThan(anchor)) {
                uses.add(Use.of(increment, Role.ABSORBED));
                continue;
            }
            later.add(increment);
            if (straddles(increment, anchor)) {
                var ceiling = new Figure(
                        0, 0, increment.figure().high(), increment.figure().openEnded());
                uses.add(Use.of(increment, Role.STRADDLES, ceiling));
                figure = figure.plus(ceiling);
            } else {
                whole.add(increment);
            }
        }
        var overlapping = new ArrayList<List<Statement>>();
        for (var component : Overlap.components(whole)) {
            figure = figure.plus(add(component, uses, overlapping));
        }
        return new Steps(
                figure,
                later.stream().max(LATEST).map(Statement::to).orElse(null),
                Bearing.of(newestFirst(
                        later.stream().filter(s -> !s.figure().isZero()).toList())),
                uses,
                flags(overlapping.reversed()));
    }

    static List<Statement> newestFirst(Collection<Statement> statements) {
        return statements.stream().sorted(Statement.IN_TIME.reversed()).toList();
    }

    /// One mark for all that may count the same people, with the newest claims behind it.
    ///
    /// @param components the latest first
    static List<Flag> flags(Collection<List<Statement>> components) {
        return components.isEmpty()
                ? List.of()
                : List.of(new Flag(
                        Flag.Mark.OVERLAPPING_STEPS,
                        Bearing.of(components.stream()
                                        .flatMap(c -> newestFirst(c).stream())
                                        .toList())
                                .newest()));
    }

    /// Begins before a total's time and ends after it; an unknown beginning counts as before.
    static boolean straddles(Statement increment, @Nullable Statement anchor) {
        return anchor != null && increment.start().isBefore(anchor.end());
    }

    private static Figure add(List<Statement> component, List<Use> uses, List<List<Statement>> overlapping) {
        var all = component.stream().map(Statement::figure).reduce(Figure.NOTHING, Figure::plus);
        if (component.size() == 1) {
            uses.add(Use.of(component.getFirst(), Role.ADDED, all));
            return all;
        }
        var together = new Figure(
                Overlap.leastOf(component, s -> s.figure().low()),
                Overlap.leastOf(component, s -> s.figure().stated()),
                all.high(),
                all.openEnded());
        uses.add(new Use(component.stream().flatMap(s -> s.ids().stream()).toList(), Role.OVERLAPS, together));
        overlapping.add(component);
        return together;
    }
}
