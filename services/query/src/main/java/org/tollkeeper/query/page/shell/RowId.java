package org.tollkeeper.query.page.shell;

import java.util.Locale;
import org.tollkeeper.domain.claim.Cell;

/// Names a row in addresses and in the page: stable words, never a place in a list.
public final class RowId {
    private RowId() {}

    /// `side.category.harm`, and the group where there is one.
    public static String of(Cell cell) {
        var id = cell.side() + "." + cell.category() + "." + cell.harm();
        return (cell.group() == null ? id : id + "." + cell.group().replace(' ', '-')).toLowerCase(Locale.ROOT);
    }
}
