package org.tollkeeper.wire;

import org.jdom2.Element;

/// One of the formats in XML, told by its elements and their namespace.
interface XmlFormat {

    boolean recognises(Element root);

    /// The document's stories.
    ///
    /// @throws RefusedException where the whole document is unreadable
    Reading.Read read(XmlDocument xml, Sniffed document);
}
