package org.tollkeeper.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The text of an ANPA message: keywords, lines about the story that begin with `^` and end with `<` or `=`, then the
/// story, each paragraph of it begun by a tab.
record AnpaText(String keywords, String headline, List<String> notes, List<String> paragraphs) {

    private static final Pattern NOTE = Pattern.compile("(?i)\\A(?:eds|editors)\\b.*", Pattern.DOTALL);
    private static final Pattern BESIDE =
            Pattern.compile("(?i)\\A(?:by\\b|ap photos?\\b|with ap\\b).*", Pattern.DOTALL);

    /// @param slug as the heading has it
    static AnpaText of(List<String> lines, String slug) {
        int begin = 0;
        var heads = new ArrayList<String>();
        var open = new StringBuilder();
        while (begin < lines.size() && isHead(lines.get(begin), slug, heads.isEmpty(), !open.isEmpty())) {
            var line = lines.get(begin++).strip();
            open.append(open.isEmpty() ? "" : " ").append(line.startsWith("^") ? line.substring(1) : line);
            if (isEnded(line) || line.equals(slug)) {
                heads.add(open.toString());
                open.setLength(0);
            }
        }
        return of(heads, paragraphs(lines.subList(begin, lines.size())));
    }

    /// The keywords come first, whatever they begin with; a line that was not ended goes on.
    private static boolean isHead(String line, String slug, boolean first, boolean goesOn) {
        var words = line.strip();
        boolean begins = first && (isEnded(words) || words.isEmpty() || words.equals(slug));
        return begins || line.startsWith("^") || words.endsWith("+") || (goesOn && !line.startsWith("\t"));
    }

    private static boolean isEnded(String line) {
        return line.endsWith("<") || line.endsWith("=") || line.endsWith("+");
    }

    private static AnpaText of(List<String> heads, List<String> paragraphs) {
        var keywords = heads.isEmpty() ? "" : withoutEnd(heads.getFirst());
        var notes = new ArrayList<String>();
        var headline = "";
        for (var head : heads.subList(Math.min(1, heads.size()), heads.size())) {
            var text = withoutEnd(head);
            if (NOTE.matcher(text).matches()) {
                notes.add(text);
            } else if (headline.isEmpty()
                    && !head.endsWith("=")
                    && !BESIDE.matcher(text).matches()) {
                headline = text;
            }
        }
        return new AnpaText(keywords, headline, List.copyOf(notes), paragraphs);
    }

    private static String withoutEnd(String head) {
        return plain(isEnded(head) ? head.substring(0, head.length() - 1) : head);
    }

    private static List<String> paragraphs(List<String> lines) {
        var paragraphs = new ArrayList<String>();
        var open = new StringBuilder();
        for (var line : lines) {
            if (line.startsWith("==")) {
                break;
            }
            if (line.isBlank() || line.startsWith("\t") || line.startsWith("   ")) {
                close(open, paragraphs);
            }
            open.append(open.isEmpty() ? "" : " ").append(line.strip());
        }
        close(open, paragraphs);
        return List.copyOf(paragraphs);
    }

    private static void close(StringBuilder open, List<String> into) {
        var text = plain(open.toString());
        if (!text.isEmpty() && !text.matches("_+")) {
            into.add(text);
        }
        open.setLength(0);
    }

    /// A dash is written `_`, quotes are doubled strokes, and a line's end has a sign of its own.
    private static String plain(String text) {
        return text.replaceAll("(?<=\\s)_(?=\\s)", "-")
                .replace("``", "\u201C")
                .replace("''", "\u201D")
                .replaceAll("[<\\^]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
