package org.tollkeeper.wire;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.tollkeeper.wire.Unreadable.Reason;

/// RSS and Atom, by ROME, from bytes we hold: the library never sees an address.
final class FeedReader implements XmlFormat {
    private static final String ENTRY = "entry";
    private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF", ENTRY);

    private final Limits limits;

    FeedReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Element root) {
        return ROOTS.contains(root.getName());
    }

    @Override
    public Reading.Read read(XmlDocument xml, Sniffed document) {
        if (xml.root().getChildren().isEmpty()) {
            // A feed without a channel is one that has nothing to tell.
            return new Reading.Read(List.of(), List.of());
        }
        var feed = feed(xml);
        limits.requireItems(feed.getEntries().size());
        var stories = new ArrayList<Story>();
        var skipped = new ArrayList<Unreadable>();
        for (SyndEntry entry : feed.getEntries()) {
            try {
                var draft = new FeedItem(feed, entry, document, xml.salvaged()).draft();
                stories.add(draft.toStory(document.delivery(), limits));
            } catch (RefusedException e) {
                skipped.add(e.why());
            }
        }
        return new Reading.Read(stories, skipped);
    }

    /// An entry of Atom may be a document of its own.
    private static Document whole(XmlDocument xml) {
        var root = xml.root();
        if (!root.getName().equals(ENTRY)) {
            return xml.tree();
        }
        root.detach();
        return new Document(new Element("feed", root.getNamespace()).addContent(root));
    }

    private static SyndFeed feed(XmlDocument xml) {
        try {
            return new SyndFeedInput().build(whole(xml));
        } catch (FeedException | RuntimeException e) {
            // The library fails in its own ways on what hostile feeds hold; each of them means the same.
            throw new RefusedException(
                    Reason.MALFORMED, "no channel with items as RSS 2.0 or Atom have them: " + e.getMessage());
        }
    }
}
