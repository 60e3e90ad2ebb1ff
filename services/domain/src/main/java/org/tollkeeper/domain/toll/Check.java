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
public record Check(
        String sum,
        Figure figure,
        List<Part> parts,
        @Nullable Long residual,
        boolean feasible,
        @Nullable Cell derived) {
    public Check {
        parts = List.copyOf(parts);
    }

    public record Part(Cell cell, @Nullable Figure figure) {}
}
