package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;

/// Every ledger of a conflict read at several instants, some ledgers at a time: what is held at once is the numbers of
/// some claimants in some cells, never all claims. It says what [Positions] says of the same claims.
public final class Courses {

    private final Conflict conflict;
    private final Codebook codebook;
    private final Reading unbounded;
    private final List<Reading> readings;
    private final Predicate<Cell> isKept;
    private final Predicate<Cell> isExplained;
    private final Map<Positions.Key, Course> open = new HashMap<>();
    private final SortedMap<Cell, List<Course>> kept = new TreeMap<>(Positions::compare);
    private final List<List<StandingPosition>> positions = new ArrayList<>();
    private final List<Instant> newest = new ArrayList<>();

    /// @param readings of the instants, the earliest first; one without a bound comes last
    /// @param isKept the cells that will be asked about at times of their own
    /// @param isExplained the cells of which is asked what became of each statement
    public Courses(
            Conflict conflict,
            Codebook codebook,
            List<Reading> readings,
            Predicate<Cell> isKept,
            Predicate<Cell> isExplained) {
        this.conflict = conflict;
        this.codebook = codebook;
        this.unbounded = Reading.of(conflict, codebook, null);
        this.readings = List.copyOf(readings);
        this.isKept = isKept;
        this.isExplained = isExplained;
        readings.forEach(reading -> positions.add(new ArrayList<>()));
        readings.forEach(reading -> newest.add(Instant.MIN));
    }

    /// @param fate of a claim about a cell, which counts, told once
    /// @param proof the digest of that claim
    public void take(Fate fate, Digest proof) {
        var time = Positions.time(fate.claim());
        int first = firstThatReaches(time);
        if (first < readings.size() && newest.get(first).isBefore(unbounded.end(time))) {
            newest.set(first, unbounded.end(time));
        }
        open.computeIfAbsent(
                        Positions.key(conflict, fate.claim()),
                        key -> new Course(conflict, key, unbounded, readings.size()))
                .take(fate, proof, first);
    }

    private int firstThatReaches(Moment time) {
        int low = 0;
        int high = readings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (readings.get(middle).reaches(time)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// Says that the ledgers begun so far are complete.
    public void close() {
        for (var course : open.values()) {
            var cell = course.key().cell();
            var stood = course.positions(readings, isExplained.test(cell));
            for (int i = 0; i < stood.size(); i++) {
                if (stood.get(i) != null) {
                    positions.get(i).add(stood.get(i));
                }
            }
            if (isKept.test(cell)) {
                kept.computeIfAbsent(cell, c -> new ArrayList<>()).add(course.entered());
            }
        }
        open.clear();
    }

    /// Where everyone stood at one of the instants, in reading order.
    ///
    /// @param instant its place among the readings
    public List<StandingPosition> positions(int instant) {
        return sorted(positions.get(instant));
    }

    /// The latest time that any claim about a cell speaks of and one of the instants reaches; absent where none does.
    public @Nullable Instant newest(int instant) {
        var latest = newest.subList(0, instant + 1).stream()
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return latest.equals(Instant.MIN) ? null : latest;
    }

    /// The cells kept.
    public Collection<Cell> cells() {
        return kept.keySet();
    }

    /// Where everyone who gave a figure or withheld one stood in a cell that was kept.
    ///
    /// @param time no later than the last of the instants
    /// @param withUses whether what became of each statement is asked too
    public List<StandingPosition> positionsAt(Cell cell, Moment time, boolean withUses) {
        var at = Reading.of(conflict, codebook, time);
        return sorted(kept.getOrDefault(cell, List.of()).stream()
                .map(course -> course.positionAt(at, withUses))
                .filter(Objects::nonNull)
                .toList());
    }

    private static List<StandingPosition> sorted(Collection<StandingPosition> positions) {
        return positions.stream()
                .sorted(Comparator.comparing(StandingPosition::position, Positions.ORDER))
                .toList();
    }
}
