package org.tollkeeper.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/// Gathers the text of mark-up, paragraph by paragraph.
final class ParagraphText {
    /// A line's end that somebody put there; no text of XML or HTML can hold this character.
    private static final char LINE = '\u000B';

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean hasLines;

    void append(String words) {
        open.append(words);
    }

    /// Text whose line ends count.
    void appendLines(String words) {
        open.append(words.replace('\n', LINE));
        hasLines = true;
    }

    void endLine() {
        open.append(LINE);
        hasLines = true;
    }

    void close() {
        if (open.isEmpty()) {
            return;
        }
        var text = open.toString();
        open.setLength(0);
        if (hasLines) {
            hasLines = false;
            Lines.paragraphs(Stream.of(text.split(String.valueOf(LINE), -1))
                            .map(Spaces::single)
                            .toList())
                    .forEach(this::add);
        } else {
            add(Spaces.single(text));
        }
    }

    List<String> paragraphs() {
        close();
        return List.copyOf(paragraphs);
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            paragraphs.add(unescaped(text));
        }
    }

    /// Some feeds escape their text twice.
    private static String unescaped(String text) {
        int first = text.indexOf('&');
        return first >= 0
                        && text.indexOf(';', first) >= 0
                        && ENTITY.matcher(text).find()
                ? Parser.unescapeEntities(text, false)
                : text;
    }
}
