package org.tollkeeper.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.ActionRule.Signal;
import org.tollkeeper.wire.Story.Action;

/// A slug taken apart: the name that all versions of a story share, and what desks write behind it of a version.
///
/// @param name in small letters and digits, with hyphens between its words; empty where the slug has no name
/// @param marks what stood behind the name, as `1stLd-Writethru`; empty for a first version
record SlugName(String name, String marks, List<Signal> signals) {

    private record Mark(Action action, Pattern words) {}

    /// Behind a blank or a comma only: a hyphen ties a word to the name, and a story about a kill has one of that name.
    /// The strong ones count in capitals only, or alone behind a comma.
    private static final List<Mark> MARKS = List.of(
            mark(
                    Action.KILL,
                    "(?:MANDATORY )?KILL|WITHDRAW(?:N|AL|S)|ELIMINATION|(?<=, ?)(?:Kill|Withdrawal|Elimination)"),
            mark(Action.WITHHOLD, "WITHHOLD"),
            mark(Action.CORRECTION, "(?i:\\d{0,2}(?:st|nd|rd|th)? ?correct(?:ion|ive|s|ed))"),
            mark(
                    Action.UPDATE,
                    "(?i:\\d{1,2}(?:st|nd|rd|th) ?ld(?:[- ]?write-?thru)?|write-?thru|(?:\\d{1,2}(?:st|nd|rd|th) ?)?(?:lead|sub)|update \\d{1,2})"),
            mark(Action.ADD, "(?i:(?:\\d{1,2}(?:st|nd|rd|th) ?)add)"));

    private static final Pattern WORD_COUNT = Pattern.compile(",\\s*\\d{1,5}\\s*\\z");
    private static final Pattern CYCLE = Pattern.compile("\\A(?:AM|PM|BC|AP)-+");

    static SlugName of(@Nullable String slug) {
        var rest = WORD_COUNT.matcher(slug == null ? "" : slug.strip()).replaceFirst("");
        var signals = new ArrayList<Signal>();
        int nameEnds = rest.length();
        for (var mark : MARKS) {
            var found = mark.words.matcher(rest);
            if (found.find()) {
                signals.add(new Signal(mark.action, "slug '" + rest + "'"));
                nameEnds = Math.min(nameEnds, found.start());
            }
        }
        return new SlugName(
                plain(rest.substring(0, nameEnds)), rest.substring(nameEnds).replaceFirst("\\A[\\s,(]+", ""), signals);
    }

    private static String plain(String name) {
        return CYCLE.matcher(name.strip())
                .replaceFirst("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("\\A-|-\\z", "");
    }

    private static Mark mark(Action action, String words) {
        return new Mark(action, Pattern.compile("(?:[\\s,(]+)(?:" + words + ")(?=[\\s,)]|\\z)"));
    }
}
