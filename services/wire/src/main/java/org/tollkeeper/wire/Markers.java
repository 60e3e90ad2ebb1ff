package org.tollkeeper.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.ActionRule.Signal;
import org.tollkeeper.wire.Story.Action;

/// The words by which desks say, in free text, what a version does. They count in the ed note, which is written to
/// editors, and elsewhere only upper-case at the very start of slug or headline: a story about a kill must not
/// withdraw itself.
final class Markers {
    private Markers() {}

    private static final List<Marker> MARKERS = List.of(
            new Marker(
                    Action.KILL,
                    "(?:MANDATORY |BULLETIN )?KILL|(?:STORY )?WITHDR(?:AWN|AWAL|AWS)|ANNULATION|ANULACI[OÓ]N"
                            + "|ZURÜCKZIEHUNG"),
            new Marker(Action.WITHHOLD, "WITHHOLD|HOLD FOR RELEASE|DO NOT USE"),
            new Marker(Action.EMBARGO, "EMBARGO(?:ED)?"),
            new Marker(
                    Action.CORRECTION,
                    "CORRECT(?:S|ED|ION|IVE)|RECTIFICATI(?:F|ON)|CORRECTIF|CORRECCI[OÓ]N|BERICHTIGUNG"),
            new Marker(Action.UPDATE, "UPDATE(?:S|D)?(?: \\d+)?|RECASTS|WRITETHRU|\\d{1,2}(?:ST|ND|RD|TH) LEAD"),
            new Marker(Action.ADD, "ADDS?"));

    private static final Pattern ASKS_TO_KILL = Pattern.compile(
            "\\bkill is mandatory\\b|\\b(?:please|asked to) kill\\b|\\bhas been withdrawn\\b",
            Pattern.CASE_INSENSITIVE);

    static List<Signal> in(@Nullable String slug, @Nullable String headline, @Nullable String edNote) {
        var signals = new ArrayList<Signal>();
        for (var marker : MARKERS) {
            if (slug != null && marker.startsLine(slug)) {
                signals.add(new Signal(marker.action, "slug '" + slug.strip() + "'"));
            }
            if (headline != null && marker.startsLine(headline)) {
                signals.add(new Signal(marker.action, "headline '" + headline.strip() + "'"));
            }
            if (edNote != null && marker.isIn(edNote)) {
                signals.add(new Signal(marker.action, "ed note '" + edNote.strip() + "'"));
            }
        }
        return List.copyOf(signals);
    }

    private record Marker(Action action, Pattern startsLine, Pattern beginsNote, Pattern shouted) {

        Marker(Action action, String words) {
            this(
                    action,
                    Pattern.compile("\\A(?:" + words + ")(?: ADVISORY)?\\s*(?:[:,–—-]|\\z)"),
                    Pattern.compile(
                            "\\A\\W*(?:(?:eds|editors|note to editors)\\b\\W*)?(?:" + words + ")\\b",
                            Pattern.CASE_INSENSITIVE),
                    Pattern.compile("\\b(?:" + words + ")\\b"));
        }

        /// Set off from what follows, so that no sentence begins like it.
        boolean startsLine(String line) {
            return startsLine.matcher(line.strip()).find();
        }

        /// Each line is a note of its own. At its beginning in any case, or in capitals anywhere in it; a note all in
        /// capitals shouts every
        /// word, and only how it begins says anything then.
        boolean isIn(String notes) {
            return notes.lines().anyMatch(this::isInOne);
        }

        private boolean isInOne(String note) {
            boolean mixed = note.chars().anyMatch(Character::isLowerCase);
            return beginsNote.matcher(note).find()
                    || (mixed && shouted.matcher(note).find())
                    || (action == Action.KILL && ASKS_TO_KILL.matcher(note).find());
        }
    }
}
