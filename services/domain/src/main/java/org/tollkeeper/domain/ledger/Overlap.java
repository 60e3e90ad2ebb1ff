package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/// Which increments may count the same people, and what these add at the least: the largest sum of increments that
/// cannot. Two that name different incidents never do; any others do where their windows overlap.
final class Overlap {
    private Overlap() {}

    /// When an increment's window ends: an instant still is a window.
    static Instant end(Statement s) {
        return s.end().isAfter(s.start()) ? s.end() : s.start().plusNanos(1);
    }

    static boolean isNamed(Statement s) {
        return s.incident() != null;
    }

    /// Whether two windows have an instant in common.
    static boolean meet(Statement a, Statement b) {
        return a.start().isBefore(end(b)) && b.start().isBefore(end(a));
    }

    /// Splits increments into sets that hang together by pairs that may count the same people, earliest first. One that
    /// may be counted with no other is a set of its own.
    static List<List<Statement>> components(Collection<Statement> increments) {
        var sorted = increments.stream()
                .sorted(Comparator.comparing(Statement::start).thenComparing(Statement.IN_TIME))
                .toList();
        var blocks = blocks(sorted);
        var components = new ArrayList<List<Statement>>();
        for (var s : sorted) {
            if (s.figure().isZero() || (isNamed(s) && !join(s, blocks))) {
                components.add(List.of(s));
            }
        }
        boolean hangsOn = false;
        for (var block : blocks.values()) {
            if (hangsOn) {
                components.getLast().addAll(block.members);
            } else {
                components.add(block.members);
            }
            hangsOn = block.hangsWithNext;
        }
        components.sort(Comparator.comparing((List<Statement> c) -> c.getFirst().start())
                .thenComparing(List::getFirst, Statement.IN_TIME));
        return components;
    }

    /// What increments without a name cover without a gap, and those that were joined to them.
    private static final class Block {
        private final List<Statement> members = new ArrayList<>();
        private Instant end = Instant.MIN;
        private boolean hangsWithNext;

        void add(Statement s) {
            members.add(s);
            end = end(s).isAfter(end) ? end(s) : end;
        }
    }

    /// By where these begin.
    private static NavigableMap<Instant, Block> blocks(List<Statement> sorted) {
        var blocks = new TreeMap<Instant, Block>();
        for (var s : sorted) {
            if (!isNamed(s) && !s.figure().isZero()) {
                if (blocks.isEmpty() || !s.start().isBefore(blocks.lastEntry().getValue().end)) {
                    blocks.put(s.start(), new Block());
                }
                blocks.lastEntry().getValue().add(s);
            }
        }
        return blocks;
    }

    /// Joins one that names an incident to every block that it meets, and so these to each other.
    ///
    /// @return false where it meets none
    private static boolean join(Statement named, NavigableMap<Instant, Block> blocks) {
        var before = blocks.floorEntry(named.start());
        var from = before != null && named.start().isBefore(before.getValue().end) ? before.getKey() : named.start();
        var met = blocks.subMap(from, true, end(named), false);
        if (met.isEmpty()) {
            return false;
        }
        met.headMap(met.lastKey(), false).values().forEach(block -> block.hangsWithNext = true);
        met.firstEntry().getValue().members.add(named);
        return true;
    }

    /// The largest sum over increments that cannot count the same people twice. Sweeps the time line once: `best[i]` is
    /// the largest sum that ends with the unnamed one `i` and the named ones clear of it so far.
    static long leastOf(Collection<Statement> component, ToLongFunction<Statement> people) {
        var unnamed = component.stream()
                .filter(s -> !isNamed(s))
                .sorted(Comparator.comparing(Overlap::end).thenComparing(Statement.IN_TIME))
                .toList();
        var sweep = new Sweep(unnamed, people);
        component.stream()
                .flatMap(s -> Event.of(s).stream())
                .sorted(Event.IN_TIME)
                .forEach(sweep::meet);
        return sweep.most();
    }

    private enum Edge {
        NAMED_ENDS,
        UNNAMED_ENDS,
        UNNAMED_STARTS
    }

    private record Event(Instant time, Edge edge, Statement statement) {
        static final Comparator<Event> IN_TIME = Comparator.comparing(Event::time)
                .thenComparing(Event::edge)
                .thenComparing(Event::statement, Statement.IN_TIME);

        static List<Event> of(Statement s) {
            return isNamed(s)
                    ? List.of(new Event(end(s), Edge.NAMED_ENDS, s))
                    : List.of(new Event(s.start(), Edge.UNNAMED_STARTS, s), new Event(end(s), Edge.UNNAMED_ENDS, s));
        }
    }

    private static final class Sweep {
        private final List<Statement> unnamed;
        private final ToLongFunction<Statement> people;
        private final long[] best;
        private final IdentityHashMap<Statement, Long> begun = new IdentityHashMap<>();
        private long namedOnly;
        private int ended;
        private long mostEnded = Long.MIN_VALUE;

        Sweep(List<Statement> unnamed, ToLongFunction<Statement> people) {
            this.unnamed = unnamed;
            this.people = people;
            this.best = new long[unnamed.size()];
        }

        void meet(Event event) {
            long weight = people.applyAsLong(event.statement());
            switch (event.edge()) {
                case NAMED_ENDS -> addNamed(event.statement(), weight);
                case UNNAMED_STARTS -> begun.put(event.statement(), most() + weight);
                case UNNAMED_ENDS -> {
                    best[ended] = begun.getOrDefault(event.statement(), 0L);
                    mostEnded = Math.max(mostEnded, best[ended]);
                    ended++;
                }
            }
        }

        private void addNamed(Statement named, long weight) {
            namedOnly += weight;
            for (int i = 0; i < ended; i++) {
                if (!end(unnamed.get(i)).isAfter(named.start())) {
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
