package org.tollkeeper.wire;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jsoup.parser.Parser;
import org.tollkeeper.wire.Unreadable.Reason;

/// XML that opens nothing: no document type is read, no entity is fetched, no element nests without end.
///
/// @param salvaged whether it was ill-formed and could be read only after a repair
record XmlDocument(Document tree, boolean salvaged) {

    private static final Pattern NAMED_ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]{0,30});");

    private static final List<String> XML_ENTITIES = List.of("&amp;", "&lt;", "&gt;", "&quot;", "&apos;");

    static XmlDocument parse(String text) {
        var plain = withoutHtmlEntities(withoutDeclaration(text));
        try {
            return new XmlDocument(build(plain), false);
        } catch (XMLStreamException | RuntimeException first) {
            return salvage(plain, first);
        }
    }

    Element root() {
        return tree.getRootElement();
    }

    /// One pass over what is most often wrong; a document that is still ill-formed then is refused.
    private static XmlDocument salvage(String text, Exception first) {
        if (XmlSource.isLimit(message(first))) {
            throw new RefusedException(Reason.TOO_LARGE, "the XML has too much of something: " + message(first));
        }
        try {
            return new XmlDocument(build(XmlRepair.of(text)), true);
        } catch (XMLStreamException | RuntimeException second) {
            throw new RefusedException(Reason.MALFORMED, "ill-formed XML: " + message(first));
        }
    }

    private static String message(Exception failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    /// The text is decoded already; what it says of its encoding, as `utf8`, would only be in the way.
    private static String withoutDeclaration(String text) {
        var stripped = text.stripLeading();
        int end = stripped.startsWith("<?xml") ? stripped.indexOf("?>") : -1;
        return end < 0 ? stripped : stripped.substring(end + 2);
    }

    /// Feeds use HTML's names for characters without declaring them. What HTML does not know either stands as text.
    private static String withoutHtmlEntities(String text) {
        return hasOthersThanXml(text)
                ? NAMED_ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group())))
                : text;
    }

    private static String character(String entity) {
        if (XML_ENTITIES.contains(entity)) {
            return entity;
        }
        var character = Parser.unescapeEntities(entity, true);
        return character.equals(entity) ? "&amp;" + entity.substring(1) : character;
    }

    private static boolean hasOthersThanXml(String text) {
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            if (!isXmlEntity(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isXmlEntity(String text, int at) {
        for (var entity : XML_ENTITIES) {
            if (text.startsWith(entity, at)) {
                return true;
            }
        }
        return false;
    }

    private static Document build(String text) throws XMLStreamException {
        return XmlTree.of(XmlSource.open(new StringReader(text)));
    }
}
