package org.tollkeeper.query.page;

import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;

/// Words for the people counted and for what befell them. "Casualties" is said only of figures whose source said
/// so.
final class People {
    private People() {}

    static String of(Category category) {
        return switch (category) {
            case MILITARY -> "soldiers";
            case CIVILIAN -> "civilians";
            case POLICE -> "police officers";
            case PEACEKEEPER -> "peacekeepers";
            case ALL -> "people";
        };
    }

    /// `soldiers of Armenian forces`, `children of Telsk`.
    static String of(Cell cell, Names names) {
        var who = cell.group() == null ? of(cell.category()) : cell.group();
        return switch (cell.side()) {
            case Cell.UNALIGNED -> who + " of no side";
            case Cell.UNATTRIBUTED -> who + " whose side is not stated";
            case Cell.ALL_SIDES -> who;
            default -> who + " of " + names.side(cell.side());
        };
    }

    static String verb(Harm harm) {
        return switch (harm) {
            case KILLED -> "killed";
            case WOUNDED -> "wounded";
            case MISSING -> "missing";
            case CAPTURED -> "captured";
            case KILLED_OR_WOUNDED -> "killed or wounded";
        };
    }

    /// After "said that 59 soldiers …".
    static String past(Harm harm) {
        return harm == Harm.MISSING ? "were missing" : "had been " + verb(harm);
    }

    static String heading(Harm harm) {
        return switch (harm) {
            case KILLED -> "Killed";
            case WOUNDED -> "Wounded";
            case MISSING -> "Missing";
            case CAPTURED -> "Captured";
            case KILLED_OR_WOUNDED -> "Killed or wounded, not told apart by the source (“casualties”)";
        };
    }

    static String heading(Category category) {
        return switch (category) {
            case MILITARY -> "Soldiers";
            case CIVILIAN -> "Civilians";
            case POLICE -> "Police officers";
            case PEACEKEEPER -> "Peacekeepers";
            case ALL -> "All of a side";
        };
    }
}
