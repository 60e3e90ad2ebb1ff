package org.tollkeeper.wire;

/// White space as a reader sees it: one blank, wherever a document has any of it.
final class Spaces {
    private Spaces() {}

    /// Each run of white space as one blank, none at either end.
    static String single(String text) {
        var stripped = text.strip();
        return isSingle(stripped) ? stripped : collapse(stripped);
    }

    /// Whether it has no white space but blanks that stand alone; most text is so, and need not be copied. Asked by the
    /// search that the platform is fastest at.
    private static boolean isSingle(String text) {
        return text.indexOf('\n') < 0
                && text.indexOf("  ") < 0
                && text.indexOf('\t') < 0
                && text.indexOf('\r') < 0
                && text.indexOf('\f') < 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static String collapse(String text) {
        var single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                single.append(c);
            } else if (single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        return single.toString();
    }
}
