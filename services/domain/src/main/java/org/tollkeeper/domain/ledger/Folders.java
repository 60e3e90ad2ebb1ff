package org.tollkeeper.domain.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.OfCell;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;

/// Every ledger of a conflict, kept up to date claim by claim.
public final class Folders {

    private final Conflict conflict;
    private final Codebook codebook;
    private final Reading reading;
    private final Map<Cell, Map<Positions.Key, Folder>> byCell = new TreeMap<>(Positions::compare);

    public Folders(Conflict conflict, Codebook codebook) {
        this.conflict = conflict;
        this.codebook = codebook;
        this.reading = Reading.of(conflict, codebook, null);
    }

    /// @param claim about a cell, that counts
    /// @return whether anything is different now
    public boolean put(Claim claim, boolean revived) {
        var key = Positions.key(conflict, claim);
        return byCell.computeIfAbsent(key.cell(), c -> new HashMap<>())
                .computeIfAbsent(key, k -> new Folder(conflict, reading, k))
                .put(claim, revived);
    }

    /// @param claim about a cell, that does not count
    /// @return whether anything is different now
    public boolean remove(Claim claim) {
        var key = Positions.key(conflict, claim);
        var ofCell = byCell.get(key.cell());
        var folder = ofCell == null ? null : ofCell.get(key);
        if (ofCell == null || folder == null || !folder.remove(claim)) {
            return false;
        }
        if (folder.isEmpty()) {
            ofCell.remove(key);
        }
        if (ofCell.isEmpty()) {
            byCell.remove(key.cell());
        }
        return true;
    }

    /// Whether the claim counts.
    public boolean holds(Claim claim) {
        if (!(claim.says() instanceof OfCell)) {
            return false;
        }
        var key = Positions.key(conflict, claim);
        var folder = byCell.getOrDefault(key.cell(), Map.of()).get(key);
        return folder != null && (folder.holds(claim, true) || folder.holds(claim, false));
    }

    public Set<Cell> cells() {
        return byCell.keySet();
    }

    /// Where everyone stands in a cell, in reading order. An unchanged position is the same object as before.
    public List<StandingPosition> positions(Cell cell) {
        return sorted(byCell.getOrDefault(cell, Map.of()).values().stream()
                .map(Folder::position)
                .toList());
    }

    /// Where everyone who gave a figure or withheld one stood in a cell.
    ///
    /// @param withUses whether what became of each statement is asked too
    public List<StandingPosition> positionsAt(Cell cell, Moment time, boolean withUses) {
        var at = Reading.of(conflict, codebook, time);
        return sorted(byCell.getOrDefault(cell, Map.of()).values().stream()
                .map(folder -> folder.positionAt(at, withUses))
                .filter(Objects::nonNull)
                .toList());
    }

    private static List<StandingPosition> sorted(Collection<StandingPosition> positions) {
        return positions.stream()
                .sorted(Comparator.comparing(StandingPosition::position, Positions.ORDER))
                .toList();
    }

    /// The latest time that any claim here speaks of.
    public @Nullable Instant end() {
        return byCell.values().stream()
                .flatMap(ofCell -> ofCell.values().stream())
                .map(Folder::end)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
