package org.tollkeeper.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One message of IPTC 7901. Its keywords and its day are its key, the line's number its place.
final class Iptc7901Story {
    static final Pattern HEADING = Pattern.compile(
            "(?<service>[A-Za-z]{1,6})(?<number>\\d{2,5})\\s+(?<urgency>\\d)\\s+(?<category>[A-Za-z]{1,3})\\s+\\d{1,5}\\b\\s*(?<name>[\\p{L}-]*).*");

    private final TextMessage message;

    Iptc7901Story(TextMessage message) {
        this.message = message;
    }

    static boolean isOne(TextMessage message) {
        return HEADING.matcher(message.firstHeading()).matches();
    }

    TextStory read(Sniffed document) {
        var heading = HEADING.matcher(message.firstHeading());
        if (!heading.matches()) {
            throw new IllegalStateException("no heading of IPTC 7901: " + message.firstHeading());
        }
        var received = document.delivery().receivedAt();
        var sent = TextTimes.iptc(message.trailer(), received);
        Instant written = sent == null ? received : sent;
        var lines = message.headings();
        var keywords = lines.size() > 1 ? lines.getLast() : "";
        var text = Split.of(message.text());
        return new TextStory(
                document,
                message.complete(),
                SlugName.of(keywords),
                new TextStory.Parts(
                        heading.group("name"),
                        heading.group("urgency"),
                        keywords,
                        text.headline,
                        text.notes,
                        text.paragraphs),
                written,
                heading.group("service") + heading.group("number"),
                TextKey.rank(written, Long.parseLong(heading.group("number"))));
    }

    /// The headline ends with `=`; what stands before it in capitals or brackets is said to editors.
    private record Split(String headline, List<String> notes, List<String> paragraphs) {
        private static final int LONGEST_HEAD = 8;
        private static final Pattern BYLINE = Pattern.compile("(?:By|Von|Par) .*=");

        /// What follows is said to editors.
        private static final Pattern NOTEPAD = Pattern.compile("# ?\\p{L}.*|\\* \\* \\*.*");

        static Split of(List<String> lines) {
            int end = headEnds(lines);
            var notes = new ArrayList<String>();
            var headline = new StringBuilder();
            for (var line : lines.subList(0, end)) {
                var text = line.strip();
                if (isNote(text)) {
                    notes.add(text);
                } else if (headline.isEmpty() || !BYLINE.matcher(text).matches()) {
                    headline.append(headline.isEmpty() ? "" : " ").append(text.replaceAll("\\s*=\\z", ""));
                }
            }
            return new Split(headline.toString().strip(), notes, paragraphs(lines.subList(end, lines.size())));
        }

        private static int headEnds(List<String> lines) {
            for (int i = 0; i < Math.min(lines.size(), LONGEST_HEAD); i++) {
                if (lines.get(i).endsWith("=")) {
                    return i + 1;
                }
            }
            return 0;
        }

        private static boolean isNote(String line) {
            boolean capitals = line.chars().noneMatch(Character::isLowerCase);
            return !line.isEmpty()
                    && !line.endsWith("=")
                    && (capitals || line.endsWith(":") || (line.startsWith("(") && line.endsWith(")")));
        }

        private static List<String> paragraphs(List<String> lines) {
            var paragraphs = new ArrayList<String>();
            var open = new StringBuilder();
            for (var line : lines) {
                if (NOTEPAD.matcher(line).matches()) {
                    break;
                }
                if (line.isBlank() || Character.isWhitespace(line.charAt(0))) {
                    close(open, paragraphs);
                }
                open.append(open.isEmpty() ? "" : " ").append(line.strip());
            }
            close(open, paragraphs);
            return paragraphs;
        }

        private static void close(StringBuilder open, List<String> into) {
            if (!open.toString().isBlank()) {
                into.add(open.toString().strip());
            }
            open.setLength(0);
        }
    }
}
