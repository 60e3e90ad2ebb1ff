package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.ToLongFunction;

/// What a run of overlapping increments adds at the least: the largest sum of increments that cannot count the same
/// people twice. Two that name different incidents never do; any others do where their windows overlap.
final class Overlap {

    /// One increment on the time line, [start, end).
    record Span(Statement statement, Instant start, Instant end) {
        static Span of(Statement statement, Reading reading) {
            var from = statement.window().from();
            var start = from == null ? Instant.MIN : from.earliest(reading.zone());
            var end = reading.end(statement.to());
            return new Span(statement, start, end.isAfter(start) ? end : start.plusNanos(1));
        }

        boolean isNamed() {
            return statement.incident() != null;
        }
    }

    private Overlap() {}

    /// Splits increments into runs whose windows hang together, earliest first.
    static List<List<Span>> runs(List<Statement> increments, Reading reading) {
        var sorted = increments.stream()
                .map(s -> Span.of(s, reading))
                .sorted(Comparator.comparing(Span::start)
                        .thenComparing(Span::end)
                        .thenComparing(Span::statement, Statement.BY_ID))
                .toList();
        var runs = new ArrayList<List<Span>>();
        var end = Instant.MIN;
        for (var span : sorted) {
            if (runs.isEmpty() || !span.start().isBefore(end)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(span);
            end = span.end().isAfter(end) ? span.end() : end;
        }
        return runs;
    }

    /// The largest sum over spans of a run that cannot count the same people twice. Sweeps the time line once:
    /// `best[i]` is the largest sum that ends with the unnamed span `i` and the named ones clear of it so far.
    static long leastOf(List<Span> run, ToLongFunction<Statement> people) {
        var unnamed = run.stream()
                .filter(s -> !s.isNamed())
                .sorted(Comparator.comparing(Span::end).thenComparing(Span::statement, Statement.BY_ID))
                .toList();
        var sweep = new Sweep(unnamed, people);
        run.stream()
                .flatMap(span -> Event.of(span).stream())
                .sorted(Event.IN_TIME)
                .forEach(sweep::meet);
        return sweep.most();
    }

    private enum Edge {
        NAMED_ENDS,
        UNNAMED_ENDS,
        UNNAMED_STARTS
    }

    private record Event(Instant time, Edge edge, Span span) {
        static final Comparator<Event> IN_TIME = Comparator.comparing(Event::time)
                .thenComparing(Event::edge)
                .thenComparing(e -> e.span().statement(), Statement.BY_ID);

        static List<Event> of(Span span) {
            return span.isNamed()
                    ? List.of(new Event(span.end(), Edge.NAMED_ENDS, span))
                    : List.of(
                            new Event(span.start(), Edge.UNNAMED_STARTS, span),
                            new Event(span.end(), Edge.UNNAMED_ENDS, span));
        }
    }

    private static final class Sweep {
        private final List<Span> unnamed;
        private final ToLongFunction<Statement> people;
        private final long[] best;
        private final IdentityHashMap<Span, Long> begun = new IdentityHashMap<>();
        private long namedOnly;
        private int ended;
        private long mostEnded = Long.MIN_VALUE;

        Sweep(List<Span> unnamed, ToLongFunction<Statement> people) {
            this.unnamed = unnamed;
            this.people = people;
            this.best = new long[unnamed.size()];
        }

        void meet(Event event) {
            long weight = people.applyAsLong(event.span().statement());
            switch (event.edge()) {
                case NAMED_ENDS -> addNamed(event.span(), weight);
                case UNNAMED_STARTS -> begun.put(event.span(), most() + weight);
                case UNNAMED_ENDS -> {
                    best[ended] = begun.getOrDefault(event.span(), 0L);
                    mostEnded = Math.max(mostEnded, best[ended]);
                    ended++;
                }
            }
        }

        private void addNamed(Span span, long weight) {
            namedOnly += weight;
            for (int i = 0; i < ended; i++) {
                if (!unnamed.get(i).end().isAfter(span.start())) {
                    best[i] += weight;
                    mostEnded = Math.max(mostEnded, best[i]);
                }
            }
        }

        long most() {
            return Math.max(namedOnly, mostEnded);
        }
    }
}
