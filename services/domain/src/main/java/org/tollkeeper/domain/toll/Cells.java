package org.tollkeeper.domain.toll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Flag.Mark;
import org.tollkeeper.domain.ledger.Reading;
import org.tollkeeper.domain.ledger.StandingPosition;

/// The toll of every cell that a claim speaks of, from the positions in it.
final class Cells {

    private final String conflict;
    private final Reading reading;

    Cells(String conflict, Reading reading) {
        this.conflict = conflict;
        this.reading = reading;
    }

    /// @param positions in reading order
    SequencedMap<Cell, Toll> tolls(Collection<StandingPosition> positions) {
        Map<Cell, List<StandingPosition>> byCell = new LinkedHashMap<>();
        positions.forEach(p -> byCell.computeIfAbsent(p.position().cell(), c -> new ArrayList<>())
                .add(p));
        var tolls = new LinkedHashMap<Cell, Toll>();
        byCell.forEach((cell, inCell) -> tolls.put(cell, toll(cell, inCell)));
        return tolls;
    }

    /// @param positions in the cell, in reading order
    Toll toll(Cell cell, List<StandingPosition> positions) {
        var figures = CellToll.of(
                positions.stream().map(StandingPosition::position).toList(),
                cell.harm().isLevel(),
                reading);
        var flags = new ArrayList<>(Clashes.of(figures, positions, Denials.in(positions, reading)));
        var named = persons(positions, StandingPosition::persons);
        if (figures.best() != null && named > figures.best()) {
            flags.add(new Flag(
                    Mark.NAMED_EXCEED,
                    positions.stream().flatMap(p -> p.items().stream()).toList()));
        }
        long confirmed = persons(positions, Cells::confirmed);
        boolean namesBear = figures.low() == null && confirmed > 0;
        return new Toll(
                conflict,
                cell,
                null,
                figures.state(),
                namesBear ? Long.valueOf(confirmed) : figures.low(),
                figures.best(),
                namesBear && figures.high() != null
                        ? Long.valueOf(Math.max(confirmed, figures.high()))
                        : figures.high(),
                figures.highExclAdversary(),
                figures.openEnded(),
                namesBear || (figures.state() == CellState.NO_CLAIM && named > 0),
                flags.stream().distinct().sorted(Flag.ORDER).toList(),
                named,
                figures.through(),
                positions.stream()
                        .map(p -> p.position().knownAt())
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                positions.stream()
                        .map(p -> p.position().claimant())
                        .distinct()
                        .sorted()
                        .toList(),
                positions.stream().mapToLong(p -> p.position().claims()).sum(),
                positions.stream().map(p -> p.position().digest()).reduce(Digest.EMPTY, Digest::plus),
                last(positions));
    }

    /// Distinct persons named as harmed.
    private static long persons(List<StandingPosition> positions, Function<StandingPosition, Set<String>> of) {
        var named = positions.stream().map(of).filter(some -> !some.isEmpty()).toList();
        return named.size() == 1
                ? named.getFirst().size()
                : named.stream().flatMap(Set::stream).distinct().count();
    }

    /// Those whose death a neutral names, or somebody has confirmed.
    private static Set<String> confirmed(StandingPosition position) {
        return position.position().stance() == Stance.NEUTRAL ? position.persons() : position.confirmed();
    }

    /// The claim recorded last.
    private static @Nullable String last(List<StandingPosition> positions) {
        return positions.stream()
                .max(Comparator.comparing((StandingPosition p) -> p.position().knownAt())
                        .thenComparing(StandingPosition::last))
                .map(StandingPosition::last)
                .orElse(null);
    }
}
