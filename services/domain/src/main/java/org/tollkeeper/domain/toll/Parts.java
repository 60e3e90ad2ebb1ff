package org.tollkeeper.domain.toll;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.ledger.Positions;
import org.tollkeeper.domain.ledger.Reading;
import org.tollkeeper.domain.ledger.StandingPosition;

/// What is known of cells at a time, as combined figures ask for it. Asks for the cells that are asked about and for no
/// others, once for each time.
final class Parts {

    private final Conflict conflict;
    private final Codebook codebook;
    private final Known known;
    private final Map<At, List<StandingPosition>> positions = new HashMap<>();
    private final Map<At, Optional<Toll>> tolls = new HashMap<>();

    private record At(Cell part, Moment time) {}

    Parts(Conflict conflict, Codebook codebook, Known known) {
        this.conflict = conflict;
        this.codebook = codebook;
        this.known = known;
    }

    /// The toll of a cell or a roll-up at a time; empty where no claim speaks of it by then.
    Optional<Toll> toll(Cell part, Moment at) {
        return tolls.computeIfAbsent(new At(part, at), key -> {
            var cells = new Cells(conflict.id(), Reading.of(conflict, codebook, at)).tolls(read(part, at, false));
            return new Rollups(conflict)
                    .over(cells).stream()
                            .filter(toll -> toll.cell().equals(part))
                            .findFirst();
        });
    }

    /// The positions at a time in a cell, and in those that it rolls up, with what they are made of.
    List<StandingPosition> standing(Cell part, Moment at) {
        return positions.computeIfAbsent(new At(part, at), key -> read(part, at, true));
    }

    private List<StandingPosition> read(Cell part, Moment at, boolean withUses) {
        return known.cells().stream()
                .filter(cell -> covers(part, cell))
                .flatMap(cell -> known.positionsAt(cell, at, withUses).stream())
                .sorted(Comparator.comparing(StandingPosition::position, Positions.ORDER))
                .toList();
    }

    /// What one version of a story claims about cells.
    List<Claim> printedBy(StoryRef story) {
        return known.printedBy(story);
    }

    /// Whether a claim about `cell` bears on a part: the cell itself, or one that the part rolls up.
    static boolean covers(Cell part, Cell cell) {
        return cell.harm() == part.harm()
                && Objects.equals(cell.group(), part.group())
                && (part.side().equals(Cell.ALL_SIDES) || part.side().equals(cell.side()))
                && (part.category() == Category.ALL || part.category() == cell.category());
    }
}
