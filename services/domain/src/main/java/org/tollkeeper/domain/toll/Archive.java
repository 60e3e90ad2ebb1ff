package org.tollkeeper.domain.toll;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.effective.Fate;

/// The claims of one conflict as known at one time, where they are too many to be held at once. Only what counts is
/// told.
public interface Archive {

    /// A claim that counts, with its digest.
    record Filed(Fate fate, Digest digest) {}

    /// Tells every claim about a cell once, in batches: all that one claimant says of one cell is told in one batch.
    ///
    /// @param ledgers of which cell and whose, where not all of it is told
    /// @param each takes a claim
    /// @param afterBatch is run when a batch is complete
    void tell(BiPredicate<Cell, String> ledgers, Consumer<Filed> each, Runnable afterBatch);

    /// Every combined figure.
    List<Fate> sums();

    /// What one version of a story claims about cells, in any order.
    List<Claim> printedBy(StoryRef story);
}
