package org.tollkeeper.wire;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What an item of a feed says beside its title. Terse feeds repeat the title there, or put a note to editors; neither
/// is a text of its own, and the title is the story then.
///
/// @param note to editors
record FeedSummary(List<String> paragraphs, @Nullable String note) {

    private static final int LONGEST_NOTE = 200;
    private static final Pattern NOTE = Pattern.compile("(?i)\\A(?:corrects|updates|recasts|adds|clarifies)\\b.*");

    static FeedSummary of(@Nullable String title, List<String> paragraphs) {
        if (title == null || paragraphs.size() != 1) {
            return new FeedSummary(paragraphs, null);
        }
        var only = paragraphs.getFirst();
        if (words(title).contains(words(only))) {
            return new FeedSummary(List.of(), null);
        }
        return isNote(title, only) ? new FeedSummary(List.of(), only) : new FeedSummary(paragraphs, null);
    }

    /// Under a title that itself says what the version does.
    private static boolean isNote(String title, String summary) {
        return summary.length() <= LONGEST_NOTE
                && NOTE.matcher(summary).matches()
                && !Markers.in(null, title, null).isEmpty();
    }

    private static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
