package org.tollkeeper.domain.claim;

import org.jspecify.annotations.Nullable;

/// One thing that can be counted in a conflict: whose people, what they were, what befell them.
///
/// @param side the id of a side of the conflict, or one of the reserved words below; whose people, never who harmed
/// them
/// @param group a sub-count (children, women, medics ...): its own cell, never added to its parent
public record Cell(
        String side, Category category, Harm harm, @Nullable String group) {

    /// The source does not say whose people they were.
    public static final String UNATTRIBUTED = "UNATTRIBUTED";

    /// Nobody's people among those who fight: peacekeepers, relief staff, a civil war's civilians.
    public static final String UNALIGNED = "UNALIGNED";

    /// Everybody together: the whole conflict.
    public static final String ALL_SIDES = "ALL";

    public Cell(String side, Category category, Harm harm) {
        this(side, category, harm, null);
    }

    /// Whether nobody on any side can speak of these people as their own.
    public boolean isNobodysOwn() {
        return side.equals(UNATTRIBUTED) || side.equals(UNALIGNED) || side.equals(ALL_SIDES);
    }

    /// The cell this one is a sub-count of.
    public Cell withoutGroup() {
        return group == null ? this : new Cell(side, category, harm);
    }

    @Override
    public String toString() {
        return side + "/" + category + "/" + harm + (group == null ? "" : "/" + group);
    }
}
