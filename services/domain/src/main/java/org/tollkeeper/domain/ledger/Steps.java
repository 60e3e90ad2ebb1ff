package org.tollkeeper.domain.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.ledger.Overlap.Span;
import org.tollkeeper.domain.ledger.Use.Role;

/// What the increments after a total add to it: method R3, "Anchor", "Later increments" and "Overlapping increments".
///
/// @param through the time of the last increment that is not inside the total; absent when all are
record Steps(Figure figure, @Nullable Moment through, List<Use> uses, List<Flag> flags) {

    /// @param anchor the time of the total they come after; absent when there is none
    /// @param increments one statement an incident
    static Steps after(@Nullable Moment anchor, List<Statement> increments, Reading reading) {
        var uses = new ArrayList<Use>();
        var flags = new ArrayList<Flag>();
        var figure = Figure.NOTHING;
        Moment through = null;
        var whole = new ArrayList<Statement>();
        for (var increment : increments) {
            if (anchor != null && !reading.isLater(increment.to(), anchor)) {
                uses.add(Use.of(increment, Role.ABSORBED));
                continue;
            }
            through = through == null ? increment.to() : reading.later(through, increment.to());
            if (anchor != null && beginsBefore(increment, anchor, reading)) {
                var ceiling = new Figure(
                        0, 0, increment.figure().high(), increment.figure().openEnded());
                uses.add(Use.of(increment, Role.STRADDLES, ceiling));
                figure = figure.plus(ceiling);
            } else {
                whole.add(increment);
            }
        }
        for (var run : Overlap.runs(whole, reading)) {
            figure = figure.plus(add(run, uses, flags));
        }
        return new Steps(figure, through, uses, flags);
    }

    private static boolean beginsBefore(Statement increment, Moment anchor, Reading reading) {
        var from = increment.window().from();
        return from == null || from.earliest(reading.zone()).isBefore(reading.end(anchor));
    }

    private static Figure add(List<Span> run, List<Use> uses, List<Flag> flags) {
        var statements = run.stream().map(Span::statement).toList();
        var all = statements.stream().map(Statement::figure).reduce(Figure.NOTHING, Figure::plus);
        if (run.size() == 1 || run.stream().allMatch(Span::isNamed)) {
            statements.forEach(s -> uses.add(Use.of(s, Role.ADDED, s.figure())));
            return all;
        }
        var ids = statements.stream().flatMap(s -> s.ids().stream()).toList();
        var together = new Figure(
                Overlap.leastOf(run, s -> s.figure().low()),
                Overlap.leastOf(run, s -> s.figure().stated()),
                all.high(),
                all.openEnded());
        uses.add(new Use(ids, Role.OVERLAPS, together));
        flags.add(new Flag(Flag.Mark.OVERLAPPING_STEPS, ids));
        return together;
    }
}
