package org.tollkeeper.wire;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A message whose control characters were lost on the way, as some gateways strip them: the lines alone must tell
/// where its parts begin.
final class Unframed {
    private static final int HEAD = 400;
    private static final Pattern TRAILER =
            Pattern.compile(AnpaStory.TRAILER + "|\\s*(?:\\d{6}\\s+(?:[A-Z]{3,4}\\s+)?\\p{L}{3}\\s+\\d\\d)<?\\s*");

    private Unframed() {}

    /// @return absent where the document does not begin as a message of a text format does
    static @Nullable TextMessage message(String text) {
        var document = text.stripLeading();
        var head =
                document.substring(0, Math.min(document.length(), HEAD)).lines().toList();
        int heading = headingLines(head);
        if (heading == 0) {
            return null;
        }
        var lines = TextMessage.lines(document);
        int trailer = trailer(lines, heading);
        return new TextMessage(
                lines.subList(0, heading),
                lines.subList(heading, trailer),
                lines.subList(trailer, lines.size()),
                trailer < lines.size());
    }

    /// ANPA's heading has two lines; that of IPTC 7901 ends with its keywords, behind a blank line.
    private static int headingLines(List<String> head) {
        if (head.size() > 2 && AnpaStory.SLUG_LINE.matcher(head.get(1).strip()).matches()) {
            return 2;
        }
        boolean iptc = head.size() > 3
                && Iptc7901Story.HEADING.matcher(head.getFirst().strip()).matches();
        for (int i = 1; iptc && i < head.size(); i++) {
            if (!head.get(i).isBlank()) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int trailer(List<String> lines, int from) {
        for (int i = lines.size() - 1; i > from; i--) {
            if (TRAILER.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return lines.size();
    }
}
