package org.tollkeeper.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// A story's text in paragraphs, as a reader sees them.
final class Paragraphs {
    private Paragraphs() {}

    private static final Pattern MARKUP =
            Pattern.compile("<(?:p|br|div|span|a|b|i|em|strong|ul|li|h\\d)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    /// Text or HTML, told by its tags.
    static List<String> of(String body) {
        return MARKUP.matcher(body).find() ? ofHtml(body) : ofText(body);
    }

    /// One paragraph a line; blank lines are no paragraphs.
    static List<String> ofText(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// Only text comes out: no script, no style, nothing that could run.
    static List<String> ofHtml(String html) {
        var text = new Text();
        NodeTraversor.traverse(text, Jsoup.parseBodyFragment(html).body());
        return text.paragraphs();
    }

    private static final class Text implements NodeVisitor {
        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                open.append(words.getWholeText().replaceAll("\\s+", " "));
            } else {
                breakAt(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            breakAt(node);
        }

        private void breakAt(Node node) {
            if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                close();
            }
        }

        private void close() {
            var text = open.toString().replaceAll(" {2,}", " ").strip();
            if (!text.isEmpty()) {
                paragraphs.add(text);
            }
            open.setLength(0);
        }

        List<String> paragraphs() {
            close();
            return List.copyOf(paragraphs);
        }
    }
}
