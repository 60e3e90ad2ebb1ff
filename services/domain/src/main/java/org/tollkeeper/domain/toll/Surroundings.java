package org.tollkeeper.domain.toll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Flag.Mark;
import org.tollkeeper.domain.ledger.Reading;
import org.tollkeeper.domain.ledger.StandingPosition;

/// What is to be known of a figure that only the rest of the conflict shows: that it was left behind, or that a
/// sub-count is above the count it is a part of: method R8 and R7.
final class Surroundings {

    private final Conflict conflict;
    private final Reading reading;
    private final Map<Cell, List<StandingPosition>> positions;

    Surroundings(Conflict conflict, Reading reading, Collection<StandingPosition> positions) {
        this.conflict = conflict;
        this.reading = reading;
        this.positions = positions.stream()
                .collect(Collectors.groupingBy(p -> p.position().cell()));
    }

    /// A mark with the claims that the figure stands on, where it is left behind.
    ///
    /// @param newest the latest time any counted claim speaks of: never a clock; absent where none does
    List<Flag> stale(Toll toll, @Nullable Instant newest) {
        var through = toll.through();
        return newest != null
                        && through != null
                        && through.latest(conflict.timeZone())
                                .plus(reading.codebook().stale())
                                .isBefore(newest)
                ? List.of(new Flag(Mark.STALE, bearing(toll.cell())))
                : List.of();
    }

    /// The tolls with a mark on each sub-count above its parent, which may be a roll-up.
    List<Toll> marked(List<Toll> tolls) {
        var byCell = tolls.stream().collect(Collectors.toMap(Toll::cell, toll -> toll));
        return tolls.stream()
                .map(toll -> toll.flagged(above(toll, byCell.get(toll.cell().withoutGroup()))))
                .toList();
    }

    private List<Flag> above(Toll group, @Nullable Toll parent) {
        if (group.cell().group() == null
                || group.best() == null
                || parent == null
                || parent.best() == null
                || group.best() <= parent.best()) {
            return List.of();
        }
        var claims = new ArrayList<>(bearing(group.cell()::equals, Surroundings::speaks));
        claims.addAll(bearing(cell -> isIn(cell, parent.cell()), Surroundings::speaks));
        return List.of(new Flag(Mark.GROUP_EXCEEDS, claims));
    }

    /// Ids of the claims that the figures given for a cell stand on.
    List<String> bearing(Cell cell) {
        return bearing(cell::equals, p -> true);
    }

    private static boolean speaks(StandingPosition position) {
        return !Currency.isAdversary(position.position());
    }

    private List<String> bearing(Predicate<Cell> cells, Predicate<StandingPosition> some) {
        return positions.entrySet().stream()
                .filter(e -> cells.test(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .filter(p -> p.position().figure() != null && some.test(p))
                .flatMap(p -> p.bearing().stream())
                .toList();
    }

    /// Whether a figure for `cell` is a part of one for `whole`, or the same.
    private static boolean isIn(Cell cell, Cell whole) {
        return cell.group() == null
                && cell.harm() == whole.harm()
                && Stream.of(Cell.ALL_SIDES, cell.side()).anyMatch(whole.side()::equals)
                && Stream.of(Category.ALL, cell.category()).anyMatch(whole.category()::equals);
    }
}
