package org.tollkeeper.query.shelf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.effective.Fate;

/// Some claims with what became of each.
///
/// @param next where to go on; absent where there is nothing more for now. A page may be short, and even empty,
///     and have more after it: no page looks through more than so many claims
public record ClaimPage(List<Fate> fates, @Nullable Cursor next) {
    public ClaimPage {
        fates = List.copyOf(fates);
    }
}
