package org.tollkeeper.wire;

import java.time.Instant;
import java.util.List;
import org.tollkeeper.wire.Unreadable.Reason;

/// Bytes in, stories out, whatever the format. Opens nothing, looks at no clock, and throws nothing: what cannot be
/// read is answered with a reason.
public final class WireReader {
    private static final List<String> WARMING = List.of(
            "{\"key\":\"k\",\"version\":\"1\",\"published\":\"2031-05-04T06:00:00Z\",\"body\":\"<p>Nothing.</p>\"}",
            "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"g\" version=\"1\"/>",
            "<rss version=\"2.0\"><channel><item><title>Nothing</title><pubDate>Sun, 4 May 2031 07:45:00 EST</pubDate><description>&lt;p>Nothing.&lt;/p>"
                    + "</description></item></channel></rss>",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>e</id><title>Nothing</title></entry></feed>");

    private final Limits limits;
    private final List<StoryReader> readers;

    public WireReader() {
        this(Limits.STANDARD);
    }

    public WireReader(Limits limits) {
        this.limits = limits;
        this.readers = List.of(new XmlReader(limits), new TextReader(limits), new JsonReader(limits));
    }

    /// Reads one small document of each kind and forgets it. Whoever is the first to need a library waits for its
    /// classes,
    /// half a second for a feed; a service calls this when it starts, so that no feed's document does.
    public static void warm() {
        var reader = new WireReader();
        for (var document : WARMING) {
            reader.read(new Delivery("tollkeeper", null, "", Bytes.of(document), Instant.EPOCH));
        }
    }

    public Reading read(Delivery delivery) {
        try {
            limits.requireSize(delivery.content().size());
            var document = Sniffed.of(Unpacked.of(delivery, limits));
            if (document.text().isBlank()) {
                return new Reading.Refused(new Unreadable(Reason.EMPTY, "the document has no content"));
            }
            return readerOf(document).read(document);
        } catch (RefusedException e) {
            return new Reading.Refused(e.why());
        } catch (RuntimeException e) {
            // A parser that fails in a way of its own must not stop the feed; the bytes are kept and can be replayed.
            return new Reading.Refused(new Unreadable(Reason.MALFORMED, "a parser gave up: " + e));
        }
    }

    private StoryReader readerOf(Sniffed document) {
        for (var reader : readers) {
            if (reader.recognises(document)) {
                return reader;
            }
        }
        throw unknown(document);
    }

    /// For a document that no reader knows.
    static RefusedException unknown(Sniffed document) {
        var text = document.text().strip();
        var begin = text.substring(0, Math.min(text.length(), 40));
        return new RefusedException(new Unreadable(
                Reason.UNKNOWN_FORMAT,
                "",
                begin,
                "the document begins with '%s' (declared %s)"
                        .formatted(begin, document.delivery().mediaType()),
                "JSON, NewsML, NITF, ninjs, RSS, Atom, ANPA 1312 and IPTC 7901 are read"));
    }
}
