package org.tollkeeper.domain.toll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.Sum;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Courses;
import org.tollkeeper.domain.ledger.Reading;
import org.tollkeeper.domain.ledger.StandingPosition;

/// The method read some ledgers at a time, at several instants of the world as known at one of ours. It says what
/// [Reconciliation] says of the same claims at each of them. Read again as known at another time, it takes only those
/// ledgers anew that may stand otherwise then. Not safe for several threads.
public final class Piecemeal {

    private final Conflict conflict;
    private final Codebook codebook;
    private final List<@Nullable Moment> at;
    private final List<Reading> readings;
    private final Predicate<Cell> isExplained;
    private final Courses courses;
    private List<Fate> sums = List.of();
    private Parts parts;
    private @Nullable Instant knownAt;

    /// Nothing read yet, through the codebook that the conflict names.
    ///
    /// @param at the instants, the earliest first; absent for no bound, which comes last
    /// @param isExplained the cells of which is asked what became of each statement
    /// @throws IllegalArgumentException where the conflict names a codebook that does not exist
    public Piecemeal(Conflict conflict, List<@Nullable Moment> at, Predicate<Cell> isExplained) {
        this.conflict = conflict;
        this.codebook = Reconciliation.codebook(conflict);
        this.at = new ArrayList<>(at);
        this.readings = at.stream()
                .map(moment -> Reading.of(conflict, codebook, moment))
                .toList();
        this.isExplained = isExplained;
        this.courses = new Courses(conflict, codebook, readings, isExplained);
        this.parts = new Parts(conflict, codebook, new KnownCourses(courses, null));
    }

    /// Reads everything.
    ///
    /// @param claims as known at `knownAt`
    public Piecemeal read(Archive claims, @Nullable Instant knownAt) {
        return read(claims, knownAt, (_, _) -> true);
    }

    /// Reads what may stand otherwise than when it was read before.
    ///
    /// @param claims as known at `knownAt`
    /// @param moved of which cell and whose: every ledger of which another claim counts than did, or more
    public Piecemeal read(Archive claims, @Nullable Instant knownAt, BiPredicate<Cell, String> moved) {
        this.knownAt = knownAt;
        var wasIn = isIn(sums);
        sums = claims.sums();
        var isIn = isIn(sums);
        BiPredicate<Cell, String> again =
                (cell, claimant) -> moved.test(cell, claimant) || (isIn.test(cell) && !wasIn.test(cell));
        courses.forget(again);
        claims.tell(again, filed -> courses.take(filed.fate(), filed.digest()), () -> courses.close(isIn));
        parts = new Parts(conflict, codebook, new KnownCourses(courses, claims));
        return this;
    }

    /// How many claims it holds, beside where everybody stands: those that a combined figure is held against.
    public int held() {
        return courses.held();
    }

    /// What is said at each of the instants, as known when last read.
    public Stream<Outlook> outlooks() {
        return IntStream.range(0, at.size()).mapToObj(i -> outlook(i, new Question(at.get(i), knownAt)));
    }

    /// The cells that a combined figure is held against.
    private static Predicate<Cell> isIn(List<Fate> sums) {
        var listed = sums.stream()
                .flatMap(fate -> ((Sum) fate.claim().says()).parts().stream())
                .collect(Collectors.toSet());
        return cell -> listed.stream().anyMatch(part -> Parts.covers(part, cell));
    }

    /// @param instant its place among the instants
    private Outlook outlook(int instant, Question question) {
        var reading = readings.get(instant);
        var positions = courses.positions(instant);
        var findings = new Sums(conflict, codebook, sums, parts).findings(reading);
        var cells = new Cells(conflict.id(), reading).tolls(positions);
        var tolls = new Conclusion(conflict, reading, positions, findings).tolls(cells, newest(instant));
        return new Outlook(
                conflict,
                question,
                tolls,
                positions.stream().map(StandingPosition::position).toList(),
                findings.checks(),
                newest(instant),
                positions.stream()
                        .filter(p -> isExplained.test(p.position().cell()))
                        .toList());
    }

    private @Nullable Instant newest(int instant) {
        var combined = sums.stream()
                .map(fate -> ((Sum) fate.claim().says()).window().to())
                .filter(readings.get(instant)::reaches)
                .map(time -> time.latest(conflict.timeZone()));
        return Stream.concat(Stream.ofNullable(courses.newest(instant)), combined)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /// What the ledgers of the cells in question tell, and the archive's stories.
    ///
    /// @param claims absent before anything was read
    private record KnownCourses(Courses courses, @Nullable Archive claims) implements Known {
        @Override
        public Collection<Cell> cells() {
            return courses.cells();
        }

        @Override
        public List<StandingPosition> positionsAt(Cell cell, Moment time, boolean withUses) {
            return courses.positionsAt(cell, time, withUses);
        }

        @Override
        public List<Claim> printedBy(StoryRef story) {
            return claims == null ? List.of() : claims.printedBy(story);
        }
    }
}
