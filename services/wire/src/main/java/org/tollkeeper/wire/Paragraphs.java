package org.tollkeeper.wire;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// A story's text in paragraphs, as a reader sees them.
final class Paragraphs {
    private Paragraphs() {}

    private static final int LEAD_TOLD = 40;
    private static final Pattern BLOCKS = Pattern.compile(
            "<(?:p|br|div|ul|ol|li|h\\d|table|blockquote|section|article|body|pre)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE =
            Pattern.compile("<(?:a|b|i|u|em|strong|span|sup|sub|font)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    /// Text or HTML, told by its tags. A text with a word in bold is no HTML: its lines still are its paragraphs.
    static List<String> of(String body) {
        if (BLOCKS.matcher(body).find()) {
            return ofHtml(body);
        }
        return ofText(INLINE.matcher(body).find() ? Jsoup.parse(body).wholeText() : body);
    }

    /// One paragraph a line, unless a sentence goes on in the next; blank lines are no paragraphs.
    static List<String> ofText(String text) {
        return Lines.paragraphs(text.lines().map(String::strip).toList());
    }

    /// Only text comes out: no script, no style, nothing that could run.
    static List<String> ofHtml(String html) {
        var text = new Text();
        Jsoup.parse(html).body().filter(text);
        return text.paragraphs.paragraphs();
    }

    /// A lead that was sent apart, before its story; most stories begin with it themselves.
    static List<String> led(List<String> lead, List<String> story) {
        if (lead.isEmpty() || story.isEmpty()) {
            return story;
        }
        var words = words(lead.getFirst());
        var begin = words.substring(0, Math.min(words.length(), LEAD_TOLD));
        return words(String.join(" ", story)).contains(begin)
                ? story
                : Stream.concat(lead.stream(), story.stream()).toList();
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static final class Text implements NodeFilter {
        private final ParagraphText paragraphs = new ParagraphText();
        private int preformatted;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                if (Markup.isSkipped(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                begin(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.isBlock()) {
                    paragraphs.close();
                }
                preformatted -= element.nameIs("pre") ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        private void append(String words) {
            if (preformatted > 0) {
                paragraphs.appendLines(words);
            } else {
                paragraphs.append(words);
            }
        }

        private void begin(Element element) {
            if (element.nameIs("br")) {
                paragraphs.endLine();
            } else if (element.isBlock()) {
                paragraphs.close();
            }
            preformatted += element.nameIs("pre") ? 1 : 0;
        }
    }
}
