package org.tollkeeper.extraction.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tollkeeper.wire.Story;

/// Stage 1: tells a story's own words from what surrounds them.
public final class Zoner {
    private record Opening(String phrase, Zone zone) {}

    private static final List<Opening> OPENINGS = DataFile.of("zones").stream()
            .map(row -> new Opening(row.get(0), Zone.valueOf(row.get(1))))
            .toList();
    /// How much of a line is looked at: as long as the longest opening.
    private static final int OPENING =
            OPENINGS.stream().mapToInt(o -> o.phrase().length()).max().orElse(0);
    private static final List<String> ADVISORIES =
            DataFile.of("advisory-heads").stream().map(List::getFirst).toList();
    private static final Set<String> OUTLETS = new HashSet<>();

    static {
        DataFile.of("outlets").forEach(row -> OUTLETS.add(row.getFirst().toLowerCase(Locale.ROOT)));
    }

    private Zoner() {}

    /// The lines of the story in reading order, the headline first.
    public static List<Line> lines(Story story) {
        var lines = new ArrayList<Line>();
        if (story.headline() != null && !story.headline().isBlank()) {
            lines.add(new Line(Zone.HEADLINE, Cleaner.clean(story.headline()), null, 0, null, -1));
        }
        if (story.edNote() != null && !story.edNote().isBlank()) {
            lines.add(new Line(Zone.NOTICE, Cleaner.clean(story.edNote()), null, 0, null, -1));
        }
        boolean advisory = story.headline() != null && isAdvisory(story.headline());
        int paragraph = 0;
        for (var part : story.paragraphs()) {
            if (!part.text().isBlank()) {
                paragraph = lines(part, paragraph + 1, advisory, lines);
            }
        }
        return List.copyOf(lines);
    }

    /// The lines of one paragraph; an empty line within it begins another. The number of the last one.
    private static int lines(Story.Paragraph part, int first, boolean advisory, List<Line> into) {
        int paragraph = first;
        int start = 0;
        while (start < part.text().length()) {
            int end = part.text().indexOf('\n', start);
            end = end < 0 ? part.text().length() : end;
            var text = Cleaner.clean(part.text().substring(start, end));
            if (text.isBlank()) {
                paragraph += hasLine(into, paragraph) ? 1 : 0;
            } else {
                into.add(line(text, part.start() + start, paragraph, advisory));
            }
            start = end + 1;
        }
        return paragraph;
    }

    private static boolean hasLine(List<Line> lines, int paragraph) {
        return !lines.isEmpty() && lines.getLast().paragraph() == paragraph;
    }

    private static Line line(String text, int start, int paragraph, boolean advisory) {
        var zone = advisory ? Zone.NOTICE : zone(text);
        int from = zone == Zone.BODY ? Dateline.end(text) : 0;
        return new Line(zone, text, start, from, from == 0 ? null : text.substring(0, from), paragraph);
    }

    private static Zone zone(String text) {
        var plain = text.strip();
        var low = plain.substring(0, Math.min(plain.length(), OPENING)).toLowerCase(Locale.ROOT);
        for (var opening : OPENINGS) {
            if (low.startsWith(opening.phrase())) {
                return opening.zone();
            }
        }
        return plain.endsWith(")") && isCredited(plain.toLowerCase(Locale.ROOT)) ? Zone.CAPTION : Zone.BODY;
    }

    /// A picture's credit in brackets ends its caption: "(Reuters)".
    private static boolean isCredited(String low) {
        int open = low.lastIndexOf('(');
        return open > 0
                && (low.startsWith("photo", open + 1)
                        || low.indexOf(" photo", open) > 0
                        || OUTLETS.contains(low.substring(open + 1, low.length() - 1)));
    }

    /// An advisory, a kill or a withdrawal says so in its headline, in capitals.
    static boolean isAdvisory(String headline) {
        return ADVISORIES.stream().anyMatch(headline::contains);
    }
}
