package org.tollkeeper.wire;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jdom2.AttributeType;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.UncheckedJDOMFactory;
import org.jspecify.annotations.Nullable;

/// A document's elements and text, and nothing else of it. The library's own builder also asks for each piece's line
/// and column, and keeps comments, instructions and document types, which nobody reads here.
final class XmlTree {
    /// Checks nothing once more that the parser has checked.
    private static final UncheckedJDOMFactory FACTORY = new UncheckedJDOMFactory();

    private final XMLStreamReader events;
    private Namespace last = Namespace.NO_NAMESPACE;

    private XmlTree(XMLStreamReader events) {
        this.events = events;
    }

    /// Reads to the end, for what breaks behind the root element is broken, too.
    static Document of(XMLStreamReader events) throws XMLStreamException {
        return new XmlTree(events).read();
    }

    private Document read() throws XMLStreamException {
        Element root = null;
        Element open = null;
        while (events.hasNext()) {
            switch (events.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var child = element();
                    if (open == null) {
                        root = child;
                    } else {
                        FACTORY.addContent(open, child);
                    }
                    open = child;
                }
                case XMLStreamConstants.END_ELEMENT -> open = open == null ? null : open.getParentElement();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(open);
                default -> {
                    // Comments, instructions and document types say nothing to us.
                }
            }
        }
        return FACTORY.document(root);
    }

    private void text(@Nullable Element open) {
        if (open != null) {
            FACTORY.addContent(open, FACTORY.text(0, 0, events.getText()));
        }
    }

    private Element element() {
        var element =
                FACTORY.element(0, 0, events.getLocalName(), namespace(events.getPrefix(), events.getNamespaceURI()));
        for (int i = 0; i < events.getNamespaceCount(); i++) {
            var declared = namespace(events.getNamespacePrefix(i), events.getNamespaceURI(i));
            if (!declared.getPrefix().equals(element.getNamespacePrefix())) {
                element.addNamespaceDeclaration(declared);
            }
        }
        for (int i = 0; i < events.getAttributeCount(); i++) {
            var space = namespace(events.getAttributePrefix(i), events.getAttributeNamespace(i));
            FACTORY.setAttribute(
                    element,
                    FACTORY.attribute(
                            events.getAttributeLocalName(i), events.getAttributeValue(i), AttributeType.CDATA, space));
        }
        return element;
    }

    /// Most elements are in the one that the element before them is in.
    private Namespace namespace(@Nullable String ownPrefix, @Nullable String uri) {
        if (uri == null || uri.isEmpty()) {
            return Namespace.NO_NAMESPACE;
        }
        var prefix = ownPrefix == null ? "" : ownPrefix;
        if (!last.getURI().equals(uri) || !last.getPrefix().equals(prefix)) {
            last = XMLConstants.XML_NS_PREFIX.equals(prefix)
                    ? Namespace.XML_NAMESPACE
                    : Namespace.getNamespace(prefix, uri);
        }
        return last;
    }
}
