package org.tollkeeper.wire;

import java.util.List;
import org.jdom2.Element;

/// NewsML 1: one or several NewsItems a document.
final class NewsMl1Reader implements XmlFormat {
    private static final String ITEM = "NewsItem";

    private final Limits limits;

    NewsMl1Reader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Element root) {
        return root.getName().equals("NewsML") || !items(root).isEmpty();
    }

    @Override
    public Reading.Read read(XmlDocument xml, Sniffed document) {
        return Items.read(
                items(xml.root()),
                item -> new NewsMl1Item(item).draft(document, xml.salvaged()).toStory(document.delivery(), limits),
                limits);
    }

    private static List<Element> items(Element root) {
        return root.getName().equals(ITEM) ? List.of(root) : Nodes.allBelow(root, ITEM);
    }
}
