package org.tollkeeper.query.page;

/// Text made safe to stand in HTML and SVG, in content and in quoted attributes. Templates do this by themselves;
/// the pictures are written by hand.
final class Escape {
    private Escape() {}

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
