package org.tollkeeper.wire;

import java.util.List;
import java.util.Set;
import org.jdom2.Element;
import org.jdom2.Text;
import org.jspecify.annotations.Nullable;

/// The paragraphs of XHTML and NITF, as a reader sees them: no headings of the page, no scripts, no captions.
final class XmlText {
    private static final String CONTENT = "body.content";
    private static final Set<String> BODIES = Set.of("body", "BODY", CONTENT);

    private final ParagraphText text = new ParagraphText();
    private int preformatted;

    private XmlText() {}

    /// @param container of a document in XHTML or NITF, or of its pieces
    /// @return none where it holds neither
    static List<String> in(@Nullable Element container) {
        var body = container == null ? null : body(container);
        if (body == null) {
            return List.of();
        }
        if (body.getChildren().isEmpty()) {
            return Paragraphs.of(body.getValue());
        }
        var text = new XmlText();
        text.content(body);
        return text.text.paragraphs();
    }

    /// NITF's own content within its body; pieces of text where there is no body.
    private static @Nullable Element body(Element container) {
        var body = Nodes.below(container, BODIES);
        if (body == null) {
            return Nodes.below(container, Markup.BLOCKS) == null ? null : container;
        }
        var content = Nodes.child(body, CONTENT);
        return content == null ? body : content;
    }

    private void content(Element element) {
        for (int i = 0; i < element.getContentSize(); i++) {
            // Not a switch over types: this is asked for each piece of each story.
            var piece = element.getContent(i);
            if (piece instanceof Text words) {
                append(words.getText());
            } else if (piece instanceof Element child) {
                child(child, Markup.lower(child.getName()), element);
            }
        }
    }

    private void append(String words) {
        if (preformatted > 0) {
            text.appendLines(words);
        } else {
            text.append(words);
        }
    }

    private void child(Element child, String name, Element parent) {
        if (name.equals("br")) {
            text.endLine();
        } else if (Markup.isBlock(name) || (!Markup.isInline(name) && !hasWords(parent))) {
            block(child, name);
        } else if (!Markup.isSkipped(name)) {
            content(child);
        }
    }

    private void block(Element child, String name) {
        if (Markup.isSkipped(name)) {
            return;
        }
        int step = name.equals("pre") ? 1 : 0;
        text.close();
        preformatted += step;
        content(child);
        text.close();
        preformatted -= step;
    }

    /// Whether an element that nobody knows stands amid a sentence, and does not begin one.
    private static boolean hasWords(Element element) {
        for (int i = 0; i < element.getContentSize(); i++) {
            if (element.getContent(i) instanceof Text words && !words.getText().isBlank()) {
                return true;
            }
        }
        return false;
    }
}
