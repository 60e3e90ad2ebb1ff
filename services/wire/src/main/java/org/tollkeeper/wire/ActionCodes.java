package org.tollkeeper.wire;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.Story.Action;

/// The codes by which formats say what a version does: `sig:correction`, `Writethru`, `Delete`.
final class ActionCodes {
    private static final String EDITORIAL_STATUS = "edStat:";

    private ActionCodes() {}

    /// @param code with or without what qualifies it, as `sig:` or an address
    /// @return absent for a code that says nothing of it
    static @Nullable Action of(String code) {
        if (code.startsWith(EDITORIAL_STATUS)) {
            return ofLetter(local(code));
        }
        return switch (letters(local(code))) {
            case "kill", "cancel", "canceled", "cancelled", "cancellation", "withdraw", "withdrawn", "withdrawal" ->
                Action.KILL;
            case "retract", "retracted", "retraction", "elimination", "disregard", "delete", "deleted", "remove" ->
                Action.KILL;
            case "withhold", "withheld", "hold" -> Action.WITHHOLD;
            case "embargo", "embargoed", "holdforrelease" -> Action.EMBARGO;
            case "correction", "corrected", "corrective", "correct", "clarification", "rectify", "rectification" ->
                Action.CORRECTION;
            case "update", "updated", "writethru", "lead", "sub", "recast", "replace", "replacement" -> Action.UPDATE;
            case "add", "addition", "append" -> Action.ADD;
            default -> null;
        };
    }

    /// One large agency writes its editorial status with a letter.
    private static @Nullable Action ofLetter(String letter) {
        return switch (letter) {
            case "C" -> Action.CORRECTION;
            case "U" -> Action.UPDATE;
            default -> null;
        };
    }

    private static String letters(String code) {
        var letters = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            if (Character.isLetter(code.charAt(i))) {
                letters.append(code.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /// What stands after the last colon, stroke or hash.
    static String local(String code) {
        int cut = Math.max(code.lastIndexOf(':'), Math.max(code.lastIndexOf('/'), code.lastIndexOf('#')));
        return code.substring(cut + 1).strip();
    }
}
