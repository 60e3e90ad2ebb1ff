package org.tollkeeper.wire;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.StAXStreamBuilder;
import org.jsoup.parser.Parser;
import org.tollkeeper.wire.Unreadable.Reason;

/// XML that opens nothing: no document type is read, no entity is fetched, no element nests without end.
///
/// @param salvaged whether it was ill-formed and could be read only after a repair
record XmlDocument(Document tree, boolean salvaged) {

    private static final Pattern NAMED_ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]{0,30});");
    private static final Pattern BARE_AMPERSAND =
            Pattern.compile("&(?!(?:[A-Za-z][A-Za-z0-9]{0,30}|#\\d{1,7}|#x[0-9A-Fa-f]{1,6});)");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final String NO_DECLARATION = "\\A\\s*<\\?xml[^>]*\\?>";

    private static final WstxInputFactory FACTORY = factory();

    static XmlDocument parse(String text) {
        var plain = withoutHtmlEntities(text.replaceFirst(NO_DECLARATION, ""));
        try {
            return new XmlDocument(build(plain), false);
        } catch (XMLStreamException | JDOMException | IllegalArgumentException first) {
            return salvage(plain, first);
        }
    }

    /// One pass over what is most often wrong; a document that is still ill-formed then is refused.
    private static XmlDocument salvage(String text, Exception first) {
        try {
            var ampersands = BARE_AMPERSAND.matcher(text).replaceAll("&amp;");
            return new XmlDocument(build(FORBIDDEN.matcher(ampersands).replaceAll(" ")), true);
        } catch (XMLStreamException | JDOMException | IllegalArgumentException second) {
            var cause = first.getCause() == null ? first : first.getCause();
            var message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
            throw new RefusedException(Reason.MALFORMED, "ill-formed XML: " + message);
        }
    }

    /// Feeds use HTML's names for characters without declaring them. What HTML does not know either stands as text.
    private static String withoutHtmlEntities(String text) {
        return NAMED_ENTITY.matcher(text).replaceAll(entity -> switch (entity.group(1)) {
            case "amp", "lt", "gt", "quot", "apos" -> "$0";
            default -> {
                var character = Parser.unescapeEntities(entity.group(), true);
                yield java.util.regex.Matcher.quoteReplacement(
                        character.equals(entity.group())
                                ? "&amp;" + entity.group().substring(1)
                                : character);
            }
        });
    }

    private static Document build(String text) throws XMLStreamException, JDOMException {
        return new StAXStreamBuilder().build(new WithoutDoctype(FACTORY.createXMLStreamReader(new StringReader(text))));
    }

    private static WstxInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.RESOLVER, (javax.xml.stream.XMLResolver)
                (publicId, systemId, base, name) -> new ByteArrayInputStream(new byte[0]));
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 200);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 200);
        return factory;
    }

    /// Some agencies send a DOCTYPE; it is passed over, not refused.
    private static final class WithoutDoctype extends StreamReaderDelegate {
        WithoutDoctype(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            return event == XMLStreamConstants.DTD ? next() : event;
        }
    }
}
