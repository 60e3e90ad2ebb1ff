package org.tollkeeper.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.Story.Kind;
import org.tollkeeper.wire.Unreadable.Reason;

/// NewsML-G2: items alone, in a newsMessage, or in anybody's envelope.
final class NewsMlG2Reader implements XmlFormat {
    private static final String MESSAGE = "newsMessage";

    /// What an item is that is no story: the items beside news list or announce it.
    private static final Map<String, Kind> ITEMS = Map.of(
            "newsItem", Kind.STORY,
            "packageItem", Kind.DIGEST,
            "knowledgeItem", Kind.DIGEST,
            "conceptItem", Kind.DIGEST,
            "catalogItem", Kind.DIGEST,
            "planningItem", Kind.ADVISORY);

    private final Limits limits;

    NewsMlG2Reader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Element root) {
        return (isOfG2(root) && root.getName().equals(MESSAGE)) || !items(root).isEmpty();
    }

    @Override
    public Reading.Read read(XmlDocument xml, Sniffed document) {
        var items = items(xml.root());
        return Items.read(
                items,
                item -> new G2Item(item, sent(item))
                        .draft(document, xml.salvaged(), kind(item))
                        .toStory(document.delivery(), limits),
                limits);
    }

    /// Items within another item are a part of it.
    private static List<Element> items(Element root) {
        var items = new ArrayList<Element>();
        collect(root, items);
        return items;
    }

    private static void collect(Element from, List<Element> into) {
        if (isOfG2(from) && ITEMS.containsKey(from.getName())) {
            into.add(from);
            return;
        }
        for (int i = 0; i < from.getContentSize(); i++) {
            if (from.getContent(i) instanceof Element child) {
                collect(child, into);
            }
        }
    }

    /// By the namespace, never the prefix; a document without any is taken at its element's word.
    private static boolean isOfG2(Element element) {
        var namespace = element.getNamespaceURI();
        return namespace.isEmpty() || namespace.contains("iptc.org/std/n");
    }

    private static @Nullable Kind kind(Element item) {
        var kind = ITEMS.get(item.getName());
        if (kind == null) {
            throw new RefusedException(Reason.UNKNOWN_FORMAT, item.getName() + " is no item of NewsML-G2");
        }
        return kind == Kind.STORY ? null : kind;
    }

    /// When the message around an item was sent.
    private static @Nullable String sent(Element item) {
        var set = item.getParentElement();
        var message = set == null ? null : set.getParentElement();
        return message != null && message.getName().equals(MESSAGE) ? Nodes.text(message, "header", "sent") : null;
    }
}
