package org.tollkeeper.wire;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.Reader;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Where XML is read from. A document type is passed over, not refused, for some agencies send one; nothing is
/// resolved, and everything has a limit.
final class XmlSource {
    private static final Map<String, Integer> LIMITS = Map.of(
            WstxInputProperties.P_MAX_ELEMENT_DEPTH, 200,
            WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 200,
            WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 256 * 1024,
            WstxInputProperties.P_MAX_ENTITY_DEPTH, 1,
            WstxInputProperties.P_MAX_ENTITY_COUNT, 100);
    private static final WstxInputFactory FACTORY = factory();

    private XmlSource() {}

    static XMLStreamReader open(Reader text) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(text);
    }

    /// Whether the parser's complaint is that a document has more of something than is read.
    static boolean isLimit(String complaint) {
        var words = complaint.toLowerCase(Locale.ROOT);
        return words.contains("limit (") && words.contains("exceeded");
    }

    private static WstxInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.RESOLVER, (XMLResolver)
                (publicId, systemId, base, name) -> new ByteArrayInputStream(new byte[0]));
        LIMITS.forEach(factory::setProperty);
        return factory;
    }
}
