package org.tollkeeper.extraction.victim;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;

/// Whose people, and what they were.
///
/// @param side a side's id, a reserved word of [Cell], or [#BOTH]
/// @param by what told the side
public record Victims(
        String side, Category category, @Nullable String group, By by) {
    /// Several sides together.
    public static final String BOTH = Cell.ALL_SIDES;

    public boolean isKnownSide() {
        return !side.equals(Cell.UNATTRIBUTED);
    }

    /// Whether the side was said, and not inferred from who speaks or who attacked.
    public boolean sure() {
        return by.isSure();
    }

    /// The same people's side for others, taken over from these.
    Victims beside(Category other, @Nullable String otherGroup) {
        return new Victims(side, other, otherGroup, by.isSure() ? By.BESIDE : by);
    }
}
