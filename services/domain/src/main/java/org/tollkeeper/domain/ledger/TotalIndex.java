package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.order.Fold;
import org.tollkeeper.domain.order.Ordered;

/// The running totals of one count, kept so that the last of them can be decided without walking them all: the walk
/// goes back to the last total that stands whatever came before it, and leaps over a figure said again and again.
final class TotalIndex {

    /// What a stretch of totals has in common.
    ///
    /// @param figure the one that all of them give exactly; absent where they differ
    /// @param highest the highest number that one of them allows nothing below; negative where there is none
    /// @param lastBegins the latest instant at which the time of one of them begins
    private record Run(boolean isEmpty, @Nullable Figure figure, long highest, Instant lastBegins) {

        static final Run NOTHING = new Run(true, null, -1, Instant.MIN);

        static Run of(Statement s) {
            return new Run(false, s.isExact() ? s.figure() : null, s.figure().low(), s.rise());
        }

        Run plus(Run other) {
            if (isEmpty || other.isEmpty) {
                return isEmpty ? other : this;
            }
            return new Run(
                    false,
                    figure != null && figure.equals(other.figure) ? figure : null,
                    Math.max(highest, other.highest),
                    lastBegins.isBefore(other.lastBegins) ? other.lastBegins : lastBegins);
        }
    }

    private static final Fold<Statement, Run> FOLD = new Fold<>() {
        @Override
        public Run nothing() {
            return Run.NOTHING;
        }

        @Override
        public Run of(Statement s) {
            return Run.of(s);
        }

        @Override
        public Run plus(Run earlier, Run later) {
            return earlier.plus(later);
        }
    };

    private final Ordered<Statement, Run> all = new Ordered<>(Instants.ORDER, FOLD);
    private final boolean level;

    /// @param level whether the figures may fall as well as rise
    TotalIndex(boolean level) {
        this.level = level;
    }

    void add(Statement s) {
        all.put(s);
    }

    void remove(Statement s) {
        all.remove(s);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    int size() {
        return all.size();
    }

    Instant lastBegins() {
        return all.sum(s -> false, s -> true).lastBegins();
    }

    void forEach(Consumer<Statement> visitor) {
        all.forEach(visitor);
    }

    /// The series as it stands, as far as time is reached: the same anchor, date and marks as a walk through all of it.
    Series series(Counting increments, Reading reading) {
        var last = all.last(reading::reaches);
        if (last == null) {
            return Series.of(List.of(), increments, level, reading, Past.NONE);
        }
        var cluster = cluster(last);
        var groups = new ArrayList<>(Instants.of(cluster).groups());
        addNeighbourAfter(groups, cluster.getLast());
        int begin = addBack(groups, reading);
        var walked = groups.subList(begin, groups.size());
        var first = walked.getFirst().getFirst();
        return Series.of(walked, increments, level, reading, new Before(first));
    }

    /// Extends groups backwards until one is found that anchors whatever came before it.
    ///
    /// @return where that one is
    private int addBack(List<List<Statement>> groups, Reading reading) {
        int anchor = anchor(groups, reading);
        while (anchor == 0) {
            var first = groups.getFirst().getFirst();
            var begin = beginOfRun(groups.getFirst());
            boolean leaps = Instants.ORDER.compare(begin, first) < 0;
            var previous = leaps ? begin : all.lower(first);
            if (previous == null) {
                return 0;
            }
            var cluster = cluster(previous);
            // A run may begin beside other figures; the next instant of it is the first that gives nothing else.
            var next = leaps ? all.higher(cluster.getLast()) : null;
            if (next != null && Instants.ORDER.compare(next, first) < 0) {
                groups.addAll(0, Instants.of(cluster(next)).groups());
            }
            groups.addAll(0, Instants.of(cluster).groups());
            anchor = anchor(groups, reading);
        }
        return anchor;
    }

    /// The last group but the first that gives one exact figure after one that gave another: such a total is no
    /// confirmation of anything.
    private static int anchor(List<List<Statement>> groups, Reading reading) {
        for (int i = groups.size() - 1; i > 0; i--) {
            var figure = exact(groups.get(i), reading);
            var before = exact(groups.get(i - 1), reading);
            if (figure != null && before != null && !figure.equals(before)) {
                return i;
            }
        }
        return 0;
    }

    private static @Nullable Figure exact(List<Statement> group, Reading reading) {
        return group.getFirst().isExact() && reading.reaches(group.getFirst()) ? Stand.undisputed(group) : null;
    }

    /// Where the run of equal totals that a group ends begins; the group's own first where it gives several figures.
    private Statement beginOfRun(List<Statement> group) {
        var first = group.getFirst();
        var figure = first.isExact() ? Stand.undisputed(group) : null;
        if (figure == null) {
            return first;
        }
        var other = all.last(
                s -> Instants.ORDER.compare(s, first) < 0,
                run -> !run.isEmpty() && !figure.equals(run.figure()),
                s -> !s.isExact() || !s.figure().equals(figure));
        var begin = other == null ? all.first(s -> false) : all.higher(other);
        return begin == null ? first : begin;
    }

    private void addNeighbourAfter(List<List<Statement>> groups, Statement last) {
        var next = all.higher(last);
        while (next != null) {
            var cluster = cluster(next);
            for (var group : Instants.of(cluster).groups()) {
                groups.add(group);
                if (Stand.undisputed(group) != null) {
                    return;
                }
            }
            next = all.higher(cluster.getLast());
        }
    }

    /// The totals around one whose instants may depend on each other: between two clusters every instant of the later
    /// one is later than all before it.
    private List<Statement> cluster(Statement one) {
        var cluster = new ArrayList<Statement>(List.of(one));
        for (var s = all.lower(one); s != null && !cluster.getFirst().isLaterThan(s); s = all.lower(s)) {
            cluster.addFirst(s);
        }
        for (var s = all.higher(one); s != null && !s.isLaterThan(cluster.getLast()); s = all.higher(s)) {
            cluster.addLast(s);
        }
        return cluster;
    }

    /// What lies before the first total walked.
    private final class Before implements Past {
        private final Statement first;

        Before(Statement first) {
            this.first = first;
        }

        private boolean isBefore(Statement s) {
            return Instants.ORDER.compare(s, first) < 0;
        }

        @Override
        public @Nullable Stand lastAbove(long figure) {
            return find(
                    this::isBefore,
                    run -> run.highest() > figure,
                    s -> s.figure().low() > figure,
                    stand -> stand.winner().figure().low() > figure);
        }

        @Override
        public @Nullable Stand lastUntil(Instant time) {
            return find(
                    s -> isBefore(s) && !s.end().isAfter(time),
                    run -> true,
                    s -> true,
                    stand -> !stand.winner().end().isAfter(time));
        }

        private @Nullable Stand find(
                Predicate<Statement> isUpTo, Predicate<Run> worth, Predicate<Statement> may, Predicate<Stand> is) {
            var candidate = all.last(isUpTo, worth, may);
            while (candidate != null) {
                var cluster = cluster(candidate);
                for (var stand : stands(cluster).reversed()) {
                    if (is.test(stand)) {
                        return stand;
                    }
                }
                var begin = cluster.getFirst();
                candidate = all.last(s -> isUpTo.test(s) && Instants.ORDER.compare(s, begin) < 0, worth, may);
            }
            return null;
        }

        /// The decisions at the instants of a cluster that lie before the first total walked.
        private List<Stand> stands(List<Statement> cluster) {
            var groups = new ArrayList<>(Instants.of(cluster).groups());
            int size = groups.size();
            addNeighbourAfter(groups, cluster.getLast());
            int from = addNeighbourBefore(groups, cluster.getFirst());
            var keepsSeries = Series.neighbours(groups, level);
            var stands = new ArrayList<Stand>();
            for (int i = from; i < from + size; i++) {
                if (isBefore(groups.get(i).getFirst())) {
                    stands.add(Stand.among(groups.get(i), keepsSeries.get(i)));
                }
            }
            return stands;
        }

        private int addNeighbourBefore(List<List<Statement>> groups, Statement begin) {
            int added = 0;
            var previous = all.lower(begin);
            while (previous != null) {
                var cluster = cluster(previous);
                for (var group : Instants.of(cluster).groups().reversed()) {
                    groups.addFirst(group);
                    added++;
                    if (Stand.undisputed(group) != null) {
                        return added;
                    }
                }
                previous = all.lower(cluster.getFirst());
            }
            return added;
        }
    }
}
