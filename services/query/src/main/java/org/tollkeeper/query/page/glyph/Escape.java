package org.tollkeeper.query.page.glyph;

/// Text made safe to stand in HTML and SVG, in content and in quoted attributes. Templates do this by themselves;
/// the pictures are written by hand.
public final class Escape {
    private Escape() {}

    public static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
