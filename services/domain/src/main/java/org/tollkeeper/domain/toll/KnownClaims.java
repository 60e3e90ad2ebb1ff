package org.tollkeeper.domain.toll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tollkeeper.domain.claim.Assertion.OfCell;
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

/// What is known from claims that are all at hand.
final class KnownClaims implements Known {

    private final Conflict conflict;
    private final Codebook codebook;
    private final Digests digests;
    private final Map<Cell, List<Fate>> byCell = new TreeMap<>(Positions::compare);
    private final Map<StoryRef, List<Claim>> byStory = new HashMap<>();

    /// @param counted the fates of claims that count
    KnownClaims(Conflict conflict, Codebook codebook, Collection<Fate> counted, Digests digests) {
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

    @Override
    public Collection<Cell> cells() {
        return byCell.keySet();
    }

    @Override
    public List<StandingPosition> positionsAt(Cell cell, Moment time, boolean withUses) {
        return Positions.of(
                conflict, byCell.getOrDefault(cell, List.of()), Reading.of(conflict, codebook, time), digests);
    }

    @Override
    public List<Claim> printedBy(StoryRef story) {
        return byStory.getOrDefault(story, List.of());
    }
}
