package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.ledger.Tangle.Less;
import org.tollkeeper.domain.order.Ordered;

/// Which increments of a phase hang together, kept up to date: only those that meet a new or a withdrawn one are looked
/// at. All of them say where they begin, and none counts nobody.
final class Tangles {

    private static final Comparator<Statement> BY_START =
            Comparator.comparing(Statement::start).thenComparing(Statement.IN_TIME);

    private final Ordered<Statement, StepSum> named = new Ordered<>(BY_START, StepSum.fold(Overlap::end));
    private final Ordered<Statement, StepSum> unnamed = new Ordered<>(BY_START, StepSum.fold(Overlap::end));
    private final Ordered<Tangle, Less> tangles = new Ordered<>(Tangle.IN_TIME, Tangle.FOLD);

    void add(Statement s) {
        var met = new ArrayList<Statement>();
        visitMeeting(unnamed, s, met::add);
        if (!Overlap.isNamed(s)) {
            visitMeeting(named, s, met::add);
        }
        kind(s).put(s);
        if (!met.isEmpty()) {
            tangle(s, met);
        }
    }

    void remove(Statement s) {
        kind(s).remove(s);
        var tangle = tangleOf(s);
        if (tangle != null) {
            tangles.remove(tangle);
            var rest = new ArrayList<>(tangle.members());
            rest.removeIf(m -> Statement.IN_TIME.compare(m, s) == 0);
            Overlap.components(rest).stream().filter(c -> c.size() > 1).forEach(c -> tangles.put(Tangle.of(c)));
        }
    }

    private Ordered<Statement, StepSum> kind(Statement s) {
        return Overlap.isNamed(s) ? named : unnamed;
    }

    private static void visitMeeting(Ordered<Statement, StepSum> spans, Statement s, Consumer<Statement> visitor) {
        spans.visit(
                x -> false,
                x -> x.start().isBefore(Overlap.end(s)),
                sum -> sum.end().isAfter(s.start()),
                x -> {
                    if (Overlap.meet(x, s)) {
                        visitor.accept(x);
                    }
                });
    }

    private void tangle(Statement s, List<Statement> met) {
        var members = new LinkedHashSet<Statement>();
        members.add(s);
        for (var other : met) {
            var tangle = members.contains(other) ? null : tangleOf(other);
            if (tangle == null) {
                members.add(other);
            } else {
                tangles.remove(tangle);
                members.addAll(tangle.members());
            }
        }
        tangles.put(Tangle.of(members));
    }

    /// One that names an incident and begins before its tangle does meets the first one that begins after it.
    private @Nullable Tangle tangleOf(Statement s) {
        var before = tangles.last(t -> !t.begins().isAfter(s.start()));
        if (before != null && before.members().contains(s)) {
            return before;
        }
        var after = tangles.first(t -> !t.begins().isAfter(s.start()));
        return after != null && after.members().contains(s) ? after : null;
    }

    /// The sum of the increments that begin within [from, to] and count.
    ///
    /// @param counts whether one counts; everything that ends before `to` does, unless it is an instant at `from`
    StepSum whole(Instant from, Instant to, Predicate<Statement> counts) {
        return whole(named, from, to, counts).plus(whole(unnamed, from, to, counts));
    }

    private static StepSum whole(
            Ordered<Statement, StepSum> spans, Instant from, Instant to, Predicate<Statement> counts) {
        Predicate<Statement> isBefore = s -> s.start().isBefore(from);
        Predicate<Statement> isUpTo = s -> !s.start().isAfter(to);
        var out = new ArrayList<Statement>();
        spans.visit(isBefore, isUpTo, sum -> !sum.end().isBefore(to), s -> {
            if (!Overlap.end(s).isBefore(to) && !counts.test(s)) {
                out.add(s);
            }
        });
        spans.visit(isBefore, s -> !s.start().isAfter(from), sum -> true, s -> {
            if (Overlap.end(s).isBefore(to) && !counts.test(s)) {
                out.add(s);
            }
        });
        return out.stream().map(s -> StepSum.of(s, s.end())).reduce(spans.sum(isBefore, isUpTo), StepSum::minus);
    }

    /// A stretch of tangles: those that lie within it, and those at its edges of which only a part may.
    private record Stretch(
            @Nullable Tangle before,
            @Nullable Tangle first,
            @Nullable Tangle last,
            @Nullable Tangle after) {

        boolean isAtTheEnd(Tangle edge) {
            return Stream.of(after, last)
                    .filter(Objects::nonNull)
                    .anyMatch(t -> t.begins().equals(edge.begins()));
        }

        /// Tangles do not reach into each other's beginnings, so a bound cuts at most the one on either side of it.
        List<Tangle> edges() {
            return Stream.of(after, last, first, before)
                    .filter(Objects::nonNull)
                    .distinct()
                    .sorted(Tangle.IN_TIME.reversed())
                    .toList();
        }
    }

    private Stretch stretch(Instant from, Instant to) {
        boolean begins = from.isAfter(Instant.MIN);
        boolean ends = to.isBefore(Instant.MAX);
        return new Stretch(
                begins ? tangles.last(t -> t.begins().isBefore(from)) : null,
                begins ? tangles.first(t -> t.begins().isBefore(from)) : null,
                ends ? tangles.last(t -> t.begins().isBefore(to)) : null,
                ends ? tangles.first(t -> t.begins().isBefore(to)) : null);
    }

    private static Predicate<Tangle> isBefore(Stretch stretch, Instant from) {
        return t -> from.isAfter(Instant.MIN)
                && (stretch.first == null || !t.begins().isAfter(stretch.first.begins()));
    }

    private static Predicate<Tangle> isUpTo(Stretch stretch, Instant to) {
        return t ->
                to.equals(Instant.MAX) || (stretch.last != null && t.begins().isBefore(stretch.last.begins()));
    }

    /// How much less than their sum the increments that begin within [from, to] may come to.
    ///
    /// @param counts whether one counts; see [#whole]
    Less less(Instant from, Instant to, Predicate<Statement> counts) {
        var stretch = stretch(from, to);
        return stretch.edges().stream()
                .flatMap(t -> cut(t, from, counts).stream())
                .map(Tangle::less)
                .reduce(tangles.sum(isBefore(stretch, from), isUpTo(stretch, to)), Less::plus);
    }

    /// The increments that begin within [from, to] and hang together, the latest first, as many as a mark names.
    List<List<Statement>> latest(Instant from, Instant to, Predicate<Statement> counts) {
        if (tangles.isEmpty()) {
            return List.of();
        }
        var stretch = stretch(from, to);
        var edges = stretch.edges();
        var latest = new ArrayList<List<Statement>>();
        edges.stream()
                .filter(stretch::isAtTheEnd)
                .forEach(t -> latest.addAll(cut(t, from, counts).reversed()));
        tangles.descend(isBefore(stretch, from), isUpTo(stretch, to), t -> {
            latest.add(List.copyOf(t.members()));
            return latest.size() < Flag.MOST_CLAIMS;
        });
        edges.stream()
                .filter(t -> !stretch.isAtTheEnd(t))
                .forEach(t -> latest.addAll(cut(t, from, counts).reversed()));
        return latest;
    }

    private static List<List<Statement>> cut(Tangle tangle, Instant from, Predicate<Statement> counts) {
        return Overlap.components(tangle.members().stream()
                        .filter(s -> !s.start().isBefore(from) && counts.test(s))
                        .toList())
                .stream()
                .filter(c -> c.size() > 1)
                .toList();
    }
}
