package org.tollkeeper.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells two texts of a story apart by what a reader would see.
final class ContentHash {
    private ContentHash() {}

    /// Each part goes in with its length, so that no text can pass for two.
    static String of(@Nullable String headline, @Nullable String edNote, List<String> paragraphs) {
        var all = new StringBuilder(length(paragraphs));
        put(all, headline == null ? "" : headline);
        put(all, edNote == null ? "" : edNote);
        for (var paragraph : paragraphs) {
            put(all, paragraph);
        }
        var digest = Sha256.digest();
        digest.update(all.toString().getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(digest);
    }

    private static void put(StringBuilder all, String part) {
        all.append(part.length()).append(':').append(part);
    }

    private static int length(List<String> paragraphs) {
        int length = 500;
        for (var paragraph : paragraphs) {
            length += paragraph.length() + 6;
        }
        return length;
    }
}
