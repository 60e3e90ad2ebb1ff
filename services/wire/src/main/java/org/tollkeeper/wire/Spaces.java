package org.tollkeeper.wire;

/// White space as a reader sees it: one blank, wherever a document has any of it.
final class Spaces {
    private Spaces() {}

    /// Each run of white space as one blank, none at either end. Most lines have none but blanks that stand alone, and
    /// are taken whole; that is asked by the search that the platform is fastest at.
    static String single(String text) {
        var stripped = text.strip();
        boolean blanksOnly = !hasOthersThanBlanks(stripped);
        return blanksOnly && stripped.indexOf('\n') < 0 && stripped.indexOf("  ") < 0
                ? stripped
                : joined(stripped, blanksOnly);
    }

    private static boolean hasOthersThanBlanks(String text) {
        return text.indexOf('\t') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\f') >= 0;
    }

    private static String joined(String text, boolean blanksOnly) {
        var single = new StringBuilder(text.length());
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            line(text, from, to, blanksOnly, single);
            from = to + 1;
        }
        return single.toString();
    }

    /// Lines of mark-up are indented.
    private static void line(String text, int start, int end, boolean blanksOnly, StringBuilder into) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        blank(into);
        if (blanksOnly && text.indexOf("  ", from, to) < 0) {
            into.append(text, from, to);
        } else {
            words(text, from, to, into);
        }
    }

    private static void words(String text, int from, int to, StringBuilder into) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                blank(into);
            } else {
                into.append(c);
            }
        }
    }

    private static void blank(StringBuilder into) {
        if (!into.isEmpty() && into.charAt(into.length() - 1) != ' ') {
            into.append(' ');
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
