package org.tollkeeper.domain.toll;

import java.util.Collection;
import java.util.List;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.ledger.StandingPosition;

/// What is known of the cells of a conflict, at any time.
interface Known {

    /// Cells that a claim speaks of, in reading order.
    Collection<Cell> cells();

    /// Where everyone who gave a figure, or withheld one, stood in a cell, in reading order.
    ///
    /// @param withUses whether what became of each statement is asked too
    List<StandingPosition> positionsAt(Cell cell, Moment time, boolean withUses);

    /// What one version of a story claims about cells, in any order; only what counts.
    List<Claim> printedBy(StoryRef story);
}
