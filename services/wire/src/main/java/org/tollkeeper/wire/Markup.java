package org.tollkeeper.wire;

import java.util.Locale;
import java.util.Set;

/// What the elements of XHTML, NITF and their relatives do to a text.
final class Markup {
    private Markup() {}

    static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "block",
            "blockquote",
            "body",
            "body.content",
            "bq",
            "caption",
            "dd",
            "div",
            "dl",
            "dt",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hl1",
            "hl2",
            "hr",
            "li",
            "note",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "td",
            "th",
            "tr",
            "ul");

    /// Headings of the page, pictures, scripts, and what stands below the story.
    private static final Set<String> SKIPPED = Set.of(
            "aside",
            "bild",
            "body.end",
            "body.head",
            "byline",
            "figcaption",
            "figure",
            "footer",
            "head",
            "header",
            "iframe",
            "media",
            "nav",
            "object",
            "script",
            "style",
            "title");

    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "big",
            "br",
            "chron",
            "cite",
            "city",
            "code",
            "country",
            "del",
            "em",
            "event",
            "font",
            "i",
            "img",
            "ins",
            "lang",
            "link",
            "location",
            "mark",
            "money",
            "num",
            "org",
            "person",
            "q",
            "region",
            "s",
            "small",
            "span",
            "state",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "virtloc");

    /// Some vocabularies write their names in capitals.
    static String lower(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0)) ? name.toLowerCase(Locale.ROOT) : name;
    }

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    static boolean isSkipped(String name) {
        return SKIPPED.contains(name);
    }

    /// Of a name that is neither this nor a block nobody knows what it does.
    static boolean isInline(String name) {
        return INLINE.contains(name);
    }
}
