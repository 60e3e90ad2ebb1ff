package org.tollkeeper.domain.toll;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
/// [Reconciliation] says of the same claims at each of them.
final class Piecemeal {

    private final Conflict conflict;
    private final Codebook codebook;
    private final List<Reading> readings;
    private final Predicate<Cell> isExplained;
    private final Courses courses;
    private final List<Fate> sums;
    private final Parts parts;

    /// @param at the instants, the earliest first; absent for no bound, which comes last
    /// @param isExplained the cells of which is asked what became of each statement
    Piecemeal(
            Conflict conflict,
            Codebook codebook,
            Archive claims,
            List<@Nullable Moment> at,
            Predicate<Cell> isExplained) {
        this.conflict = conflict;
        this.codebook = codebook;
        this.readings = at.stream()
                .map(moment -> Reading.of(conflict, codebook, moment))
                .toList();
        this.isExplained = isExplained;
        this.sums = claims.sums();
        this.courses = new Courses(conflict, codebook, readings, isIn(sums), isExplained);
        this.parts = new Parts(conflict, codebook, new KnownCourses(courses, claims));
        claims.tell(filed -> courses.take(filed.fate(), filed.digest()), courses::close);
    }

    /// The cells that a combined figure is held against.
    private static Predicate<Cell> isIn(List<Fate> sums) {
        var listed = sums.stream()
                .flatMap(fate -> ((Sum) fate.claim().says()).parts().stream())
                .collect(Collectors.toSet());
        return cell -> listed.stream().anyMatch(part -> Parts.covers(part, cell));
    }

    /// @param instant its place among the instants
    Outlook outlook(int instant, Question question) {
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
    private record KnownCourses(Courses courses, Archive claims) implements Known {
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
            return claims.printedBy(story);
        }
    }
}
