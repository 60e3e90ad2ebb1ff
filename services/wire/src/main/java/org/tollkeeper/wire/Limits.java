package org.tollkeeper.wire;

import org.tollkeeper.wire.Unreadable.Reason;

/// How much of anything is read before a document is refused.
///
/// @param documentBytes after unpacking
/// @param items stories in one document
/// @param textChars of one story, in UTF-16 units
/// @param depth of nested JSON
public record Limits(int documentBytes, int items, int textChars, int depth) {

    public static final Limits STANDARD = new Limits(10 * 1024 * 1024, 2_000, 1024 * 1024, 100);

    void requireSize(int bytes) {
        require("the document", bytes, documentBytes, "bytes");
    }

    void requireItems(int count) {
        require("the document", count, items, "items");
    }

    void requireText(int chars) {
        require("the story's text", chars, textChars, "characters");
    }

    private static void require(String what, int found, int most, String unit) {
        if (found > most) {
            throw new RefusedException(
                    Reason.TOO_LARGE, "%s has %,d %s; at most %,d are read".formatted(what, found, unit, most));
        }
    }
}
