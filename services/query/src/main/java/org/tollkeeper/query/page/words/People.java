package org.tollkeeper.query.page.words;

import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;

/// Words for the people counted and for what befell them. "Casualties" is said only of figures whose source said
/// so.
public final class People {
    private People() {}

    public static String of(Category category) {
        return switch (category) {
            case MILITARY -> "soldiers";
            case CIVILIAN -> "civilians";
            case POLICE -> "police officers";
            case PEACEKEEPER -> "peacekeepers";
            case ALL -> "people";
        };
    }

    /// `soldiers`, `children`.
    public static String many(Cell cell) {
        return cell.group() == null ? of(cell.category()) : cell.group();
    }

    /// `soldier`. A group has no other word than its own.
    public static String one(Cell cell) {
        if (cell.group() != null) {
            return cell.group();
        }
        return switch (cell.category()) {
            case MILITARY -> "soldier";
            case CIVILIAN -> "civilian";
            case POLICE -> "police officer";
            case PEACEKEEPER -> "peacekeeper";
            case ALL -> "person";
        };
    }

    public static String verb(Harm harm) {
        return switch (harm) {
            case KILLED -> "killed";
            case WOUNDED -> "wounded";
            case MISSING -> "missing";
            case CAPTURED -> "captured";
            case KILLED_OR_WOUNDED -> "killed or wounded";
        };
    }

    /// After "said that 59 soldiers …".
    public static String past(Harm harm) {
        return harm == Harm.MISSING ? "were missing" : "had been " + verb(harm);
    }

    public static String heading(Harm harm) {
        return switch (harm) {
            case KILLED -> "Killed";
            case WOUNDED -> "Wounded";
            case MISSING -> "Missing";
            case CAPTURED -> "Captured";
            case KILLED_OR_WOUNDED -> "Killed or wounded, not told apart by the source (“casualties”)";
        };
    }

    /// Where there is little room.
    public static String shortHeading(Harm harm) {
        return switch (harm) {
            case KILLED -> "Killed";
            case WOUNDED -> "Wounded";
            case MISSING -> "Missing";
            case CAPTURED -> "Captured";
            case KILLED_OR_WOUNDED -> "Killed or wounded";
        };
    }

    public static String heading(Category category) {
        return switch (category) {
            case MILITARY -> "Soldiers";
            case CIVILIAN -> "Civilians";
            case POLICE -> "Police officers";
            case PEACEKEEPER -> "Peacekeepers";
            case ALL -> "All people of a side";
        };
    }
}
