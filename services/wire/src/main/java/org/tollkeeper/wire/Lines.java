package org.tollkeeper.wire;

import java.util.ArrayList;
import java.util.List;

/// Paragraphs out of lines. Most feeds write one paragraph a line; some break their lines where the paper ended, and a
/// sentence goes on in the next.
final class Lines {
    /// Of a page; longer lines were not broken by anybody.
    private static final int WIDEST = 100;

    private static final int NARROWEST = 40;
    private static final int RAGGED = 12;

    private final List<String> lines;
    private final int width;
    private final boolean broken;

    private Lines(List<String> lines) {
        this.lines = lines;
        this.width = lines.stream().mapToInt(String::length).max().orElse(0);
        this.broken = width >= NARROWEST
                && width <= WIDEST
                && lines.stream().filter(line -> line.length() > width - RAGGED).count() > 1;
    }

    /// @param lines without white space at their ends; an empty one ends a paragraph
    static List<String> paragraphs(List<String> lines) {
        return new Lines(lines).paragraphs();
    }

    private List<String> paragraphs() {
        var paragraphs = new ArrayList<String>();
        var open = new StringBuilder();
        var before = "";
        for (var line : lines) {
            if (!goesOn(before, line)) {
                close(open, paragraphs);
            }
            open.append(open.isEmpty() ? "" : " ").append(line);
            before = line;
        }
        close(open, paragraphs);
        return List.copyOf(paragraphs);
    }

    private static void close(StringBuilder open, List<String> into) {
        if (!open.isEmpty()) {
            into.add(open.toString());
        }
        open.setLength(0);
    }

    private boolean goesOn(String before, String line) {
        if (before.isEmpty() || line.isEmpty() || !isOpen(before)) {
            return false;
        }
        boolean inMidSentence =
                before.length() >= NARROWEST && width <= WIDEST && Character.isLowerCase(line.codePointAt(0));
        return inMidSentence || (broken && before.length() + 1 + firstWord(line) > width);
    }

    /// Ends no sentence.
    private static boolean isOpen(String line) {
        char last = line.charAt(line.length() - 1);
        return Character.isLetterOrDigit(last) || last == ',';
    }

    private static int firstWord(String line) {
        int end = line.indexOf(' ');
        return end < 0 ? line.length() : end;
    }
}
