package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.Kind;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.EffectiveSet;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.toll.Question;

/// When the claims of a shelf were recorded, and until when they speak. However many they are, next to none is read.
public final class Times {
    /// How many ends are looked into at first; twice as many each time that too few of them counted.
    private static final int AT_FIRST = 64;

    private final Lending shelf;
    private final Conflict conflict;

    Times(Lending shelf, Conflict conflict) {
        this.shelf = shelf;
        this.conflict = conflict;
    }

    /// Moments at which claims were recorded.
    ///
    /// @param newest the latest time that any claim recorded then speaks of, by moment
    /// @param inAll how many moments there were
    public record Recordings(SortedMap<Instant, Instant> newest, int inAll) {
        public Recordings {
            newest = Collections.unmodifiableSortedMap(new TreeMap<>(newest));
        }
    }

    /// How many claims speak of some cells.
    public int about(Predicate<Cell> cells) {
        var count = new int[1];
        speaking(cells, null, (_, _) -> count[0]++);
        return count[0];
    }

    /// Every instant at which the time of a claim about some cells has passed, the earliest first, whether the claim
    /// counts or not: at no other can what is said of them change.
    public List<Instant> ends(Predicate<Cell> cells, @Nullable Instant knownAt) {
        var ends = new TreeSet<Instant>();
        speaking(cells, knownAt, (columns, number) -> ends.add(end(columns, number)));
        return List.copyOf(ends);
    }

    /// Which of some instants are the first to come after the time of any claim.
    ///
    /// @param instants the earliest first
    public BitSet passing(List<Instant> instants, @Nullable Instant knownAt) {
        var passing = new BitSet(instants.size());
        known(knownAt).look((columns, number) -> {
            var end = columns.ends().of(number, conflict.timeZone());
            if (end != null) {
                passing.set(first(instants, end));
            }
        });
        return passing;
    }

    /// The place of the first that is not before the end; beyond the last where there is none.
    private static int first(List<Instant> instants, Instant end) {
        int low = 0;
        int high = instants.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (instants.get(middle).isBefore(end)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The last instants at which the time of a claim that counts has passed, the earliest first.
    ///
    /// @param most how many
    public List<Instant> lastCounted(@Nullable Instant knownAt, int most) {
        var snapshot = known(knownAt);
        var counted = new TreeSet<Instant>();
        Instant before = null;
        for (int wider = Math.max(AT_FIRST, most); ; wider *= 2) {
            var candidates = candidates(snapshot, before, wider);
            count(snapshot, candidates, counted);
            if (counted.size() >= most || candidates.size() < wider) {
                return last(counted, most);
            }
            before = candidates.firstKey();
        }
    }

    /// The last ends before another, with the claims that have them.
    private NavigableMap<Instant, IntArrayList> candidates(Snapshot snapshot, @Nullable Instant before, int most) {
        var byEnd = new TreeMap<Instant, IntArrayList>();
        snapshot.look((columns, number) -> {
            var end = columns.ends().of(number, conflict.timeZone());
            if (end != null
                    && (before == null || end.isBefore(before))
                    && (byEnd.size() < most || !end.isBefore(byEnd.firstKey()))) {
                byEnd.computeIfAbsent(end, _ -> new IntArrayList(1)).add(number);
                if (byEnd.size() > most) {
                    byEnd.pollFirstEntry();
                }
            }
        });
        return byEnd;
    }

    private void count(
            Snapshot snapshot, NavigableMap<Instant, IntArrayList> candidates, NavigableSet<Instant> counted) {
        var numbers = new IntArrayList();
        candidates.values().forEach(numbers::addAll);
        numbers.sort(null);
        snapshot.fates(numbers, (fate, number) -> {
            if (fate.state() == Fate.State.COUNTED) {
                counted.add(shelf.reading(columns -> end(columns, number)));
            }
        });
    }

    /// The last moments at which anything was recorded, the earliest first.
    public List<Instant> lastRecorded(int most) {
        var recorded = new TreeSet<Instant>();
        known(null).look((columns, number) -> keep(recorded, columns.recordedAt(number), most));
        return List.copyOf(recorded);
    }

    private static void keep(NavigableSet<Instant> newest, Instant one, int most) {
        if (newest.size() < most || one.isAfter(newest.first())) {
            newest.add(one);
            if (newest.size() > most) {
                newest.pollFirst();
            }
        }
    }

    /// When claims about some cells were recorded.
    ///
    /// @param most how many of the moments are told, the last
    public Recordings recordings(Predicate<Cell> cells, int most) {
        var moments = new LongOpenHashSet();
        var newest = new TreeMap<Instant, Instant>();
        speaking(cells, null, (columns, number) -> {
            var at = columns.recordedAt(number);
            moments.add(at.toEpochMilli());
            if (newest.size() < most || !at.isBefore(newest.firstKey())) {
                newest.merge(at, end(columns, number), (one, other) -> one.isAfter(other) ? one : other);
                if (newest.size() > most) {
                    newest.pollFirstEntry();
                }
            }
        });
        return new Recordings(newest, moments.size());
    }

    /// Totals given for a cell that count: of very many some, evenly, as recorded.
    ///
    /// @param until the last time they may speak of
    /// @param most of how many what became of them is looked into
    public List<Fate> totals(Cell cell, Instant until, @Nullable Instant knownAt, int most) {
        var numbers = new IntArrayList();
        speaking(cell::equals, knownAt, (columns, number) -> {
            if (columns.spoken(number).kind() == Kind.TOTAL
                    && !end(columns, number).isAfter(until)) {
                numbers.add(number);
            }
        });
        var some = evenly(numbers, most);
        var counted = new ArrayList<Fate>();
        known(knownAt).fates(some, (fate, _) -> {
            if (fate.state() == Fate.State.COUNTED) {
                counted.add(fate);
            }
        });
        counted.sort((a, b) -> EffectiveSet.AS_RECORDED.compare(a.claim(), b.claim()));
        return counted;
    }

    private IntArrayList evenly(IntArrayList numbers, int most) {
        int every = Math.ceilDiv(Math.max(numbers.size(), 1), most);
        if (every > 1) {
            shelf.reading(columns -> {
                columns.sortAsRecorded(numbers);
                return null;
            });
        }
        var some = new IntArrayList();
        for (int i = 0; i < numbers.size(); i += every) {
            some.add(numbers.getInt(i));
        }
        some.sort(null);
        return some;
    }

    private void speaking(Predicate<Cell> cells, @Nullable Instant knownAt, Snapshot.Look each) {
        var about = shelf.reading(
                columns -> columns.cells().where(set -> set.stream().anyMatch(cells)));
        known(knownAt).look((columns, number) -> {
            if (about.get(columns.cellSet(number))) {
                each.at(columns, number);
            }
        });
    }

    private Snapshot known(@Nullable Instant knownAt) {
        return Snapshot.of(shelf, new Deciding(conflict, new Question(null, knownAt)));
    }

    private Instant end(Columns columns, int number) {
        var end = columns.ends().of(number, conflict.timeZone());
        if (end == null) {
            throw new IllegalStateException("an act on claims speaks of no time");
        }
        return end;
    }

    private static List<Instant> last(NavigableSet<Instant> all, int most) {
        var list = List.copyOf(all);
        return list.subList(Math.max(0, list.size() - most), list.size());
    }
}
