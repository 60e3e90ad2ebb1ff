package org.tollkeeper.wire;

import java.util.List;
import org.jdom2.Element;

/// NITF: one document, or several in somebody's envelope.
final class NitfReader implements XmlFormat {
    private static final String ROOT = "nitf";

    private final Limits limits;

    NitfReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Element root) {
        return !documents(root).isEmpty();
    }

    @Override
    public Reading.Read read(XmlDocument xml, Sniffed document) {
        return Items.read(
                documents(xml.root()),
                nitf -> new NitfStory(nitf).draft(document, xml.salvaged()).toStory(document.delivery(), limits),
                limits);
    }

    private static List<Element> documents(Element root) {
        return root.getName().equals(ROOT) ? List.of(root) : Nodes.allBelow(root, ROOT);
    }
}
