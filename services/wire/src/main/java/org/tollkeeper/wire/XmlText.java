package org.tollkeeper.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdom2.Element;
import org.jdom2.Text;
import org.jspecify.annotations.Nullable;

/// The paragraphs of XHTML and NITF, as a reader sees them: no headings of the page, no scripts, no captions.
final class XmlText {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "block",
            "blockquote",
            "body",
            "body.content",
            "bq",
            "br",
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
    private static final Set<String> SKIPPED = Set.of(
            "aside",
            "body.end",
            "body.head",
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

    private static final String CONTENT = "body.content";
    private static final Set<String> BODIES = Set.of("body", CONTENT);

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private XmlText() {}

    /// @param container of a document in XHTML or NITF, or of its pieces
    /// @return none where it holds neither
    static List<String> in(@Nullable Element container) {
        var body = container == null ? null : body(container);
        if (body == null) {
            return List.of();
        }
        var text = new XmlText();
        text.content(body);
        text.close();
        return List.copyOf(text.paragraphs);
    }

    /// NITF's own content within its body; pieces of text where there is no body.
    private static @Nullable Element body(Element container) {
        var body = Nodes.below(container, BODIES);
        if (body == null) {
            return Nodes.below(container, BLOCKS) == null ? null : container;
        }
        var content = Nodes.child(body, CONTENT);
        return content == null ? body : content;
    }

    private void content(Element element) {
        for (int i = 0; i < element.getContentSize(); i++) {
            switch (element.getContent(i)) {
                case Text words -> append(words.getText());
                case Element child when !SKIPPED.contains(child.getName()) -> child(child);
                default -> {
                    // Comments and instructions are no text.
                }
            }
        }
    }

    private void child(Element child) {
        boolean block = BLOCKS.contains(child.getName());
        if (block) {
            close();
        }
        content(child);
        if (block) {
            close();
        }
    }

    /// In whole stretches; only a white space that is no blank, or follows one, breaks a stretch.
    private void append(String words) {
        boolean blank = endsWithBlank();
        int from = 0;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            boolean space = c <= ' ' && isSpace(c);
            if (space && (blank || c != ' ')) {
                open.append(words, from, at).append(blank ? "" : " ");
                from = at + 1;
            }
            blank = space;
        }
        open.append(words, from, words.length());
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private boolean endsWithBlank() {
        return open.isEmpty() || open.charAt(open.length() - 1) == ' ';
    }

    private void close() {
        var text = open.toString().strip();
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        open.setLength(0);
    }
}
