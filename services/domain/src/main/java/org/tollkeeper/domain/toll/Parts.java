package org.tollkeeper.domain.toll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tollkeeper.domain.claim.Assertion.OfCell;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Digests;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.effective.Fate;
import org.tollkeeper.domain.ledger.Positions;
import org.tollkeeper.domain.ledger.Reading;
import org.tollkeeper.domain.ledger.StandingPosition;

/// What is known of cells at a time, as combined figures ask for it. Reads the ledgers of the cells that are asked
/// about and of no others, once for each time.
final class Parts {

    private final Conflict conflict;
    private final Codebook codebook;
    private final Digests digests;
    private final Map<Cell, List<Fate>> byCell = new LinkedHashMap<>();
    private final Map<StoryRef, List<Claim>> byStory = new HashMap<>();
    private final Map<At, List<StandingPosition>> positions = new HashMap<>();
    private final Map<At, Optional<Toll>> tolls = new HashMap<>();

    private record At(Cell part, Moment time) {}

    /// @param counted the fates of claims that count
    Parts(Conflict conflict, Codebook codebook, Collection<Fate> counted, Digests digests) {
        this.conflict = conflict;
        this.codebook = codebook;
        this.digests = digests;
        for (var fate : counted) {
            if (fate.claim().says() instanceof OfCell says) {
                byCell.computeIfAbsent(says.cell(), c -> new ArrayList<>()).add(fate);
                if (fate.claim().story() != null) {
                    byStory.computeIfAbsent(fate.claim().story(), s -> new ArrayList<>())
                            .add(fate.claim());
                }
            }
        }
    }

    /// The toll of a cell or a roll-up at a time; empty where no claim speaks of it by then.
    Optional<Toll> toll(Cell part, Moment at) {
        return tolls.computeIfAbsent(new At(part, at), key -> {
            var cells = new Cells(conflict.id(), reading(at)).tolls(standing(part, at));
            return new Rollups(conflict)
                    .over(cells).stream()
                            .filter(toll -> toll.cell().equals(part))
                            .findFirst();
        });
    }

    /// The positions at a time in a cell, and in those that it rolls up.
    List<StandingPosition> standing(Cell part, Moment at) {
        return positions.computeIfAbsent(
                new At(part, at),
                key -> byCell.entrySet().stream()
                        .filter(e -> covers(part, e.getKey()))
                        .flatMap(e -> Positions.of(conflict, e.getValue(), reading(at), digests).stream())
                        .sorted(Comparator.comparing(StandingPosition::position, Positions.ORDER))
                        .toList());
    }

    /// What one version of a story claims about cells.
    List<Claim> printedBy(StoryRef story) {
        return byStory.getOrDefault(story, List.of());
    }

    private Reading reading(Moment at) {
        return Reading.of(conflict, codebook, at);
    }

    private static boolean covers(Cell part, Cell cell) {
        return cell.harm() == part.harm()
                && Objects.equals(cell.group(), part.group())
                && (part.side().equals(Cell.ALL_SIDES) || part.side().equals(cell.side()))
                && (part.category() == Category.ALL || part.category() == cell.category());
    }
}
