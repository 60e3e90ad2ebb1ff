package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
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
    private final Predicate<Cell> isExplained;
    private final Map<Positions.Key, Course> open = new HashMap<>();
    private final Map<Positions.Key, Stood> stood = new HashMap<>();
    private final SortedMap<Cell, Map<Positions.Key, Course>> kept = new TreeMap<>(Positions::compare);

    /// One ledger at each of the instants.
    ///
    /// @param newest the latest time spoken of, of those that an instant is the first to reach
    private record Stood(List<@Nullable StandingPosition> positions, List<Instant> newest) {}

    /// @param readings of the instants, the earliest first; one without a bound comes last
    /// @param isExplained the cells of which is asked what became of each statement
    public Courses(Conflict conflict, Codebook codebook, List<Reading> readings, Predicate<Cell> isExplained) {
        this.conflict = conflict;
        this.codebook = codebook;
        this.unbounded = Reading.of(conflict, codebook, null);
        this.readings = List.copyOf(readings);
        this.isExplained = isExplained;
    }

    /// @param fate of a claim about a cell, which counts, told once
    /// @param proof the digest of that claim
    public void take(Fate fate, Digest proof) {
        open.computeIfAbsent(
                        Positions.key(conflict, fate.claim()),
                        key -> new Course(conflict, key, unbounded, readings.size()))
                .take(fate, proof, firstThatReaches(Positions.time(fate.claim())));
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
    ///
    /// @param isKept the cells that will be asked about at times of their own
    public void close(Predicate<Cell> isKept) {
        open.forEach((key, course) -> {
            stood.put(key, new Stood(course.positions(readings, isExplained.test(key.cell())), course.newest()));
            if (isKept.test(key.cell())) {
                kept.computeIfAbsent(key.cell(), c -> new HashMap<>()).put(key, course.entered());
            }
        });
        open.clear();
    }

    /// Puts some ledgers away: they are to be told anew, as known at another time.
    public void forget(BiPredicate<Cell, String> ledgers) {
        Predicate<Positions.Key> isOne = key -> ledgers.test(key.cell(), key.claimant());
        stood.keySet().removeIf(isOne);
        kept.values().forEach(ofCell -> ofCell.keySet().removeIf(isOne));
        kept.values().removeIf(Map::isEmpty);
    }

    /// How many claims are held for what may be asked of them.
    public int held() {
        return kept.values().stream()
                .flatMap(ofCell -> ofCell.values().stream())
                .mapToInt(Course::size)
                .sum();
    }

    /// Where everyone stood at one of the instants, in reading order.
    ///
    /// @param instant its place among the readings
    public List<StandingPosition> positions(int instant) {
        return sorted(stood.values().stream()
                .map(ledger -> ledger.positions().get(instant))
                .filter(Objects::nonNull)
                .toList());
    }

    /// The latest time that any claim about a cell speaks of and one of the instants reaches; absent where none does.
    public @Nullable Instant newest(int instant) {
        var latest = stood.values().stream()
                .flatMap(ledger -> ledger.newest().subList(0, instant + 1).stream())
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
        return sorted(kept.getOrDefault(cell, Map.of()).values().stream()
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
