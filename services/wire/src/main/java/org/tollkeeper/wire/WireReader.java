package org.tollkeeper.wire;

import java.util.List;
import org.tollkeeper.wire.Unreadable.Reason;

/// Bytes in, stories out, whatever the format. Opens nothing, looks at no clock, and throws nothing: what cannot be
/// read is answered with a reason.
public final class WireReader {
    private final Limits limits;
    private final List<StoryReader> readers;

    public WireReader() {
        this(Limits.STANDARD);
    }

    public WireReader(Limits limits) {
        this.limits = limits;
        this.readers = List.of(new XmlReader(limits), new TextReader(limits), new JsonReader(limits));
    }

    public Reading read(Delivery delivery) {
        try {
            limits.requireSize(delivery.content().size());
            var document = Sniffed.of(delivery);
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
        return new RefusedException(
                Reason.UNKNOWN_FORMAT,
                ("the document begins with '%s' (declared %s); JSON, NewsML, NITF, ninjs, RSS, Atom, ANPA 1312 and"
                                + " IPTC 7901 are read")
                        .formatted(
                                text.substring(0, Math.min(text.length(), 40)),
                                document.delivery().mediaType()));
    }
}
