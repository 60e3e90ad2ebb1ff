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

    /// In whole stretches, leaving out each blank behind another.
    private void append(String words) {
        var blanks = words.replace('\n', ' ').replace('\t', ' ').replace('\r', ' ');
        int from = endsWithBlank() ? pastBlanks(blanks, 0) : 0;
        for (int at = blanks.indexOf("  ", from); at >= 0; at = blanks.indexOf("  ", from)) {
            open.append(blanks, from, at + 1);
            from = pastBlanks(blanks, at + 1);
        }
        open.append(blanks, from, blanks.length());
    }

    private static int pastBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
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
