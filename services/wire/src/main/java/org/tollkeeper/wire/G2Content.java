package org.tollkeeper.wire;

import java.util.List;
import java.util.Locale;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/// The text of an item of NewsML-G2: XHTML or NITF inline, or HTML or plain text as data. Remote content is never
/// fetched, so an item that has nothing else has no text.
final class G2Content {
    private G2Content() {}

    /// Of several renditions of the same text the first that has any.
    static List<String> of(@Nullable Element contentSet) {
        for (int i = 0; contentSet != null && i < contentSet.getContentSize(); i++) {
            var text = contentSet.getContent(i) instanceof Element rendition ? rendition(rendition) : List.<String>of();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return List.of();
    }

    private static List<String> rendition(Element rendition) {
        return switch (rendition.getName()) {
            case "inlineXML" -> inline(rendition);
            case "inlineData" -> data(rendition);
            default -> List.of();
        };
    }

    /// Some write their mark-up as text.
    private static List<String> inline(Element rendition) {
        return rendition.getChildren().isEmpty() ? Paragraphs.of(rendition.getValue()) : XmlText.in(rendition);
    }

    private static List<String> data(Element rendition) {
        var type = String.valueOf(rendition.getAttributeValue("contenttype")).toLowerCase(Locale.ROOT);
        boolean encoded = rendition.getAttributeValue("encoding") != null;
        boolean text = type.startsWith("text") || type.contains("html") || type.equals("null");
        if (encoded || !text) {
            return List.of();
        }
        return rendition.getChildren().isEmpty() ? Paragraphs.of(rendition.getValue()) : XmlText.in(rendition);
    }
}
