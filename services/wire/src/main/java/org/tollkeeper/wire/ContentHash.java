package org.tollkeeper.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells two texts of a story apart by what a reader would see.
final class ContentHash {
    private ContentHash() {}

    /// Each part goes in with its length, so that no text can pass for two.
    static String of(@Nullable String headline, @Nullable String edNote, List<String> paragraphs) {
        var parts = new ArrayList<String>(paragraphs.size() + 2);
        parts.add(headline == null ? "" : headline);
        parts.add(edNote == null ? "" : edNote);
        parts.addAll(paragraphs);
        var text = new StringBuilder();
        parts.forEach(part -> text.append(part.length()).append(':').append(part));
        return Bytes.of(text.toString()).sha256();
    }
}
