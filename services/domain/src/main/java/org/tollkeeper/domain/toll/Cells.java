package org.tollkeeper.domain.toll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.Item;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.effective.EffectiveSet;
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

    private Toll toll(Cell cell, List<StandingPosition> positions) {
        var figures = CellToll.of(
                positions.stream().map(StandingPosition::position).toList(),
                cell.harm().isLevel(),
                reading);
        var claims = positions.stream().flatMap(p -> p.claims().stream()).toList();
        var flags = new ArrayList<>(Clashes.of(figures, positions, Denials.in(positions)));
        var named = named(positions);
        if (figures.best() != null && named > figures.best()) {
            flags.add(new Flag(Mark.NAMED_EXCEED, persons(claims)));
        }
        boolean namesOnly = figures.state() == CellState.NO_CLAIM && named > 0;
        long confirmed = distinctPersons(positions, true);
        return new Toll(
                conflict,
                cell,
                null,
                figures.state(),
                namesOnly && confirmed > 0 ? Long.valueOf(confirmed) : figures.low(),
                figures.best(),
                figures.high(),
                figures.highExclAdversary(),
                figures.openEnded(),
                namesOnly,
                flags.stream().distinct().sorted(Flag.ORDER).toList(),
                named,
                figures.through(),
                claims.stream()
                        .map(Claim::recordedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                positions.stream()
                        .map(p -> p.position().claimant())
                        .distinct()
                        .sorted()
                        .toList(),
                claims.size(),
                positions.stream().map(p -> p.position().digest()).reduce(Digest.EMPTY, Digest::plus),
                last(claims));
    }

    private static long named(List<StandingPosition> positions) {
        return distinctPersons(positions, false);
    }

    /// Distinct persons named as harmed; only those a neutral vouches for where `confirmed`.
    private static long distinctPersons(List<StandingPosition> positions, boolean confirmed) {
        return positions.stream()
                .filter(p -> !confirmed || isVouchedFor(p))
                .flatMap(p -> p.named().stream())
                .distinct()
                .count();
    }

    private static boolean isVouchedFor(StandingPosition position) {
        return position.position().stance() == Stance.NEUTRAL
                || position.claims().stream()
                        .filter(c -> c.says() instanceof Item)
                        .allMatch(c -> c.verification() == Verification.CONFIRMED);
    }

    private static List<String> persons(List<Claim> claims) {
        return claims.stream()
                .filter(c -> c.says() instanceof Item)
                .map(Claim::id)
                .toList();
    }

    static @Nullable String last(Collection<Claim> claims) {
        return claims.stream().max(EffectiveSet.AS_RECORDED).map(Claim::id).orElse(null);
    }
}
