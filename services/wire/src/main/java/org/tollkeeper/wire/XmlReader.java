package org.tollkeeper.wire;

import java.util.List;
import java.util.Set;
import org.tollkeeper.wire.Unreadable.Reason;

/// XML of any format: parsed once, then told by its root, or by what a foreign envelope carries.
final class XmlReader implements StoryReader {

    /// Elements that begin a document of a format that is read; what breaks in one of these is a broken document, and
    /// what breaks in another, as a web page, is no document of ours.
    private static final Set<String> ROOTS = Set.of(
            "rss",
            "feed",
            "RDF",
            "nitf",
            "NewsML",
            "newsMessage",
            "newsItem",
            "packageItem",
            "planningItem",
            "conceptItem",
            "knowledgeItem");

    private final List<XmlFormat> formats;

    XmlReader(Limits limits) {
        this.formats = List.of(
                new FeedReader(limits), new NewsMlG2Reader(limits), new NewsMl1Reader(limits), new NitfReader(limits));
    }

    @Override
    public boolean recognises(Sniffed document) {
        return document.isXml() && !document.rootElement().equalsIgnoreCase("html");
    }

    @Override
    public Reading.Read read(Sniffed document) {
        var xml = parse(document);
        for (var format : formats) {
            if (format.recognises(xml.root())) {
                return format.read(xml, document);
            }
        }
        throw WireReader.unknown(document);
    }

    private static XmlDocument parse(Sniffed document) {
        try {
            return XmlDocument.parse(document.text());
        } catch (RefusedException e) {
            boolean foreign = e.why().reason() == Reason.MALFORMED && !ROOTS.contains(document.rootElement());
            throw foreign ? WireReader.unknown(document) : e;
        }
    }
}
