package org.tollkeeper.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.ActionRule.Signal;
import org.tollkeeper.wire.Story.Action;

/// The words by which desks say, in free text, what a version does. They count in the ed note, which is written to
/// editors. In a slug or a headline they count where it opens with them in capitals, and nowhere else, or a report on
/// somebody's killing would withdraw itself.
final class Markers {
    private Markers() {}

    private static final List<Marker> MARKERS = List.of(
            new Marker(
                    Action.KILL,
                    "(?:MANDATORY |BULLETIN )?KILL|(?:STORY )?WITHDR(?:AWN|AWAL|AWS)|ANNULATION|ANULACI[OÓ]N"
                            + "|ZURÜCKZIEHUNG",
                    List.of("KILL", "WITHDR", "ANNUL", "ANULA", "ZURÜCK")),
            new Marker(Action.WITHHOLD, "WITHHOLD|HOLD FOR RELEASE|DO NOT USE", List.of("HOLD", "NOT USE")),
            new Marker(Action.EMBARGO, "EMBARGO(?:ED)?", List.of("EMBARGO")),
            new Marker(
                    Action.CORRECTION,
                    "CORRECT(?:S|ED|ION|IVE)|RECTIFICATI(?:F|ON)|CORRECTIF|CORRECCI[OÓ]N|BERICHTIGUNG",
                    List.of("CORRE", "RECTIF", "BERICHT")),
            new Marker(
                    Action.UPDATE,
                    "UPDATE(?:S|D)?(?: \\d+)?|RECASTS|WRITETHRU|\\d{1,2}(?:ST|ND|RD|TH) LEAD",
                    List.of("UPDATE", "RECASTS", "WRITETHRU", " LEAD")),
            new Marker(Action.ADD, "ADDS?", List.of("ADD")));

    private static final Pattern ASKS_TO_KILL = Pattern.compile(
            "\\bkill is mandatory\\b|\\b(?:please|asked to) kill\\b|\\bhas been withdrawn\\b",
            Pattern.CASE_INSENSITIVE);

    static List<Signal> in(@Nullable String slug, @Nullable String headline, @Nullable String edNote) {
        var signals = new ArrayList<Signal>();
        line("slug", slug, signals);
        line("headline", headline, signals);
        if (edNote != null) {
            notes(edNote, signals);
        }
        return List.copyOf(signals);
    }

    private static void line(String name, @Nullable String text, List<Signal> into) {
        var line = text == null ? "" : text.strip();
        if (!beginsLoud(line)) {
            return;
        }
        for (var marker : MARKERS) {
            if (marker.mayBeIn(line) && marker.startsLine(line)) {
                into.add(new Signal(marker.action, name + " '" + line + "'"));
            }
        }
    }

    /// Hardly any headline begins with two capitals, and none without them says what it does.
    private static boolean beginsLoud(String line) {
        return line.length() > 2 && !Character.isLowerCase(line.charAt(0)) && !Character.isLowerCase(line.charAt(1));
    }

    /// Each line is a note of its own.
    private static void notes(String edNote, List<Signal> into) {
        var notes = edNote.lines().toList();
        var capitals = edNote.toUpperCase(Locale.ROOT);
        for (var marker : MARKERS) {
            if (marker.mayBeIn(capitals) && notes.stream().anyMatch(marker::isIn)) {
                into.add(new Signal(marker.action, "ed note '" + edNote.strip() + "'"));
            }
        }
    }

    /// @param stems of which a text must hold one to say this: asking that first spares most notes the patterns
    private record Marker(Action action, List<String> stems, Pattern startsLine, Pattern beginsNote, Pattern shouted) {

        Marker(Action action, String words, List<String> stems) {
            this(
                    action,
                    stems,
                    Pattern.compile("(?:" + words + ")(?: ADVISORY)?\\s*(?:[:,–—-]|\\z)"),
                    Pattern.compile(
                            "\\W*(?:(?:eds|editors|note to editors)\\b\\W*)?(?:" + words + ")\\b",
                            Pattern.CASE_INSENSITIVE),
                    Pattern.compile("\\b(?:" + words + ")\\b"));
        }

        /// Set off from what follows, so that no sentence begins like it.
        boolean startsLine(String line) {
            return startsLine.matcher(line).lookingAt();
        }

        boolean mayBeIn(String capitals) {
            for (var stem : stems) {
                if (capitals.contains(stem)) {
                    return true;
                }
            }
            return false;
        }

        /// At its beginning in any case, or in capitals anywhere in it; a note all in capitals shouts every word, and
        /// only how it begins says anything then.
        boolean isIn(String note) {
            return beginsNote.matcher(note).lookingAt()
                    || (isMixed(note) && shouted.matcher(note).find())
                    || (action == Action.KILL && ASKS_TO_KILL.matcher(note).find());
        }

        private static boolean isMixed(String note) {
            for (int i = 0; i < note.length(); i++) {
                if (Character.isLowerCase(note.charAt(i))) {
                    return true;
                }
            }
            return false;
        }
    }
}
