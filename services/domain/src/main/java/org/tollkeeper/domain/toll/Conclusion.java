package org.tollkeeper.domain.toll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Positions;
import org.tollkeeper.domain.ledger.Reading;
import org.tollkeeper.domain.ledger.StandingPosition;

/// The last step of the method: from each cell by itself to everything that can be said of the conflict.
final class Conclusion {

    private final Conflict conflict;
    private final Surroundings surroundings;
    private final Sums.Findings findings;

    /// @param positions every position of the conflict
    Conclusion(Conflict conflict, Reading reading, Collection<StandingPosition> positions, Sums.Findings findings) {
        this.conflict = conflict;
        this.surroundings = new Surroundings(conflict, reading, positions);
        this.findings = findings;
    }

    /// The tolls in reading order, roll-ups in place.
    ///
    /// @param direct the toll of each cell that a claim speaks of, in reading order
    /// @param newest the latest time any counted claim speaks of; absent where none does
    List<Toll> tolls(Map<Cell, Toll> direct, @Nullable Instant newest) {
        var cells = new LinkedHashMap<>(direct);
        findings.derived().forEach((cell, derived) -> derive(cell, derived, cells));
        cells.replaceAll((cell, toll) -> toll.flagged(clashes(cell)).flagged(surroundings.stale(toll, newest)));
        var tolls = new ArrayList<>(surroundings.marked(new Rollups(conflict).over(cells)));
        tolls.replaceAll(toll -> toll.flagged(clashes(toll.cell())));
        tolls.sort(Comparator.comparing(Toll::cell, Positions::compare));
        return tolls;
    }

    private List<Flag> clashes(Cell cell) {
        return findings.clashes().getOrDefault(cell, List.of());
    }

    /// A cell that only a combined figure pins; withheld by its own side it stays withheld.
    private void derive(Cell cell, Derived derived, SequencedMap<Cell, Toll> cells) {
        var direct = cells.getOrDefault(cell, Toll.noClaim(conflict.id(), cell));
        if (direct.state() == CellState.NO_CLAIM || direct.state() == CellState.ADVERSARY_ONLY) {
            var claimant = conflict.identity(derived.sum().claimant());
            cells.put(cell, derived.over(direct, claimant, surroundings.bearing(cell)));
        }
    }
}
