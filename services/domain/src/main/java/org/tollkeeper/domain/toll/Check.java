package org.tollkeeper.domain.toll;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Figure;

/// A combined figure held against its parts: method R6.
///
/// @param sum the id of the claim that gives the combined figure
/// @param parts the figure of each part it was evaluated with; absent where a part has none
/// @param residual the combined figure less the parts' stated ones; absent where a part has none
/// @param derived the cell that only this sum pins, where there is one
/// @param clash where the sum cannot hold, ids of the fewest claims that contradict each other, the sum's among them
public record Check(
        String sum,
        Figure figure,
        List<Part> parts,
        @Nullable Long residual,
        boolean feasible,
        @Nullable Cell derived,
        List<String> clash) {
    public Check {
        parts = List.copyOf(parts);
        clash = List.copyOf(clash);
    }

    /// One part of a combined figure.
    ///
    /// @param narrowed what the sums of that instant leave of the figure, all taken together; absent where there is
    ///     none
    public record Part(
            Cell cell, @Nullable Figure figure, @Nullable Figure narrowed) {}
}
