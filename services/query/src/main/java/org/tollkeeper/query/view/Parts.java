package org.tollkeeper.query.view;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.toll.Toll;

/// What a roll-up is added up from. Its figures are the larger of this and of what was said of the whole, so a
/// sum may lie below the toll.
///
/// @param tolls the parts, in order; empty for a plain cell
/// @param low the sum of the parts that have one; absent where none has
/// @param unknown the parts without a best figure: where there are any the sum is a floor
public record Parts(
        List<Toll> tolls,
        @Nullable Addition low,
        @Nullable Addition best,
        @Nullable Addition high,
        List<Cell> unknown) {
    static final Parts NONE = new Parts(List.of(), null, null, null, List.of());

    public Parts {
        tolls = List.copyOf(tolls);
        unknown = List.copyOf(unknown);
    }

    static Parts of(Toll whole, List<Toll> parts) {
        var known = parts.stream().filter(part -> !mayHoldOthers(part, whole)).toList();
        return new Parts(
                parts,
                sum(known, Toll::low),
                sum(known, Toll::best),
                sum(parts, Toll::high),
                parts.stream()
                        .filter(part -> part.best() == null)
                        .map(Toll::cell)
                        .toList());
    }

    /// People of a side unknown may be the sides' own: they raise high and are no part of low and best.
    private static boolean mayHoldOthers(Toll part, Toll whole) {
        return whole.cell().side().equals(Cell.ALL_SIDES) && part.cell().side().equals(Cell.UNATTRIBUTED);
    }

    private static @Nullable Addition sum(List<Toll> parts, Function<Toll, @Nullable Long> end) {
        var terms = parts.stream()
                .map(end)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return terms.isEmpty() ? null : Addition.of(terms);
    }
}
