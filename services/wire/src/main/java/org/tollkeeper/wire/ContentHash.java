package org.tollkeeper.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells two texts of a story apart by what a reader would see.
final class ContentHash {
    private ContentHash() {}

    /// Each part goes in with its length, so that no text can pass for two.
    static String of(@Nullable String headline, @Nullable String edNote, List<String> paragraphs) {
        var digest = Sha256.digest();
        put(digest, headline == null ? "" : headline);
        put(digest, edNote == null ? "" : edNote);
        for (var paragraph : paragraphs) {
            put(digest, paragraph);
        }
        return Sha256.hex(digest);
    }

    private static void put(MessageDigest digest, String part) {
        digest.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
    }
}
