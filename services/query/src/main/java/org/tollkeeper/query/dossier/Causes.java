package org.tollkeeper.query.dossier;

import java.util.Optional;
import java.util.function.Function;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Standing;

/// The claim to be told as what moved a row. Rows that move together are published with the last claim of the batch as
/// their cause; where that one says nothing of a row, the last of the row's own claims is told.
public final class Causes {
    private Causes() {}

    /// @param claims finds a claim by its id
    /// @return empty where it has not been read
    public static Optional<Claim> of(Change change, Function<String, Optional<Claim>> claims) {
        var named = claims.apply(change.cause().claim());
        var own = change.after().cause();
        return named.filter(claim -> bears(claim, change.after().cell()))
                .or(() -> own == null ? named : claims.apply(own));
    }

    /// The same by name alone: the publisher's, where the claim has not been read.
    public static Change.Cause named(Change change, Function<String, Optional<Claim>> claims) {
        return of(change, claims)
                .map(claim -> new Change.Cause(claim.recordedAt(), claim.id()))
                .orElse(change.cause());
    }

    private static boolean bears(Claim claim, Cell row) {
        return switch (claim.says()) {
            case Assertion.OnRecord _ -> true;
            case Assertion.OfCell one -> claim.standing() == Standing.PUBLISHED && isIn(row, one.cell());
            case Assertion.Sum sum ->
                claim.standing() == Standing.PUBLISHED
                        && (row.side().equals(Cell.ALL_SIDES)
                                || sum.parts().stream().anyMatch(part -> isIn(row, part)));
        };
    }

    private static boolean isIn(Cell row, Cell cell) {
        return row.harm() == cell.harm()
                && (row.side().equals(Cell.ALL_SIDES) || row.side().equals(cell.side()))
                && (row.category() == Category.ALL || row.category() == cell.category())
                && (row.group() == null || row.group().equals(cell.group()));
    }
}
