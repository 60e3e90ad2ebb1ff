package org.tollkeeper.extraction.victim;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;

/// Whose people, and what they were.
///
/// @param side a side's id, a reserved word of [Cell], or [#BOTH]
/// @param sure whether the side was said, and not inferred from who speaks or who attacked
public record Victims(
        String side, Category category, @Nullable String group, boolean sure) {
    /// Several sides together.
    public static final String BOTH = Cell.ALL_SIDES;

    public boolean isKnownSide() {
        return !side.equals(Cell.UNATTRIBUTED);
    }

    Victims with(Category other, @Nullable String otherGroup) {
        return new Victims(side, other, otherGroup, sure);
    }
}
