package org.tollkeeper.wire;

/// What stands before a document's element: a declaration, comments, a document type.
final class Prologue {
    private Prologue() {}

    /// The local name of the document's element; empty where there is none.
    static String rootElement(String text) {
        int at = end(text, 0);
        if (at + 1 >= text.length() || text.charAt(at) != '<') {
            return "";
        }
        int end = at + 1;
        while (end < text.length() && isName(text.charAt(end))) {
            end++;
        }
        var name = text.substring(at + 1, end);
        return name.substring(name.indexOf(':') + 1);
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int next = past(text, at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /// Behind the one thing at `at`; `at` itself where the element begins there.
    private static int past(String text, int at) {
        if (Character.isWhitespace(text.charAt(at))) {
            return at + 1;
        }
        if (text.startsWith("<?", at)) {
            return behind(text, "?>", at);
        }
        if (text.startsWith("<!--", at)) {
            return behind(text, "-->", at);
        }
        return text.startsWith("<!", at) ? behindDoctype(text, at) : at;
    }

    private static int behind(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    /// A document type may declare entities in brackets, with any character in their quotes.
    private static int behindDoctype(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                int close = text.indexOf(c, i + 1);
                i = close < 0 ? text.length() : close;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            } else if (c == '>' && depth <= 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
    }
}
