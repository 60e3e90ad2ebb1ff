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
        this.readers = List.of(new FeedReader(limits), new JsonReader(limits));
    }

    public Reading read(Delivery delivery) {
        try {
            limits.requireSize(delivery.content().size());
            var document = Sniffed.of(delivery);
            if (document.text().isBlank()) {
                return new Reading.Refused(new Unreadable(Reason.EMPTY, "the document has no content"));
            }
            return readers.stream()
                    .filter(reader -> reader.recognises(document))
                    .findFirst()
                    .<Reading>map(reader -> reader.read(document))
                    .orElseGet(() -> new Reading.Refused(unknown(document)));
        } catch (RefusedException e) {
            return new Reading.Refused(e.why());
        }
    }

    private static Unreadable unknown(Sniffed document) {
        var text = document.text().strip();
        return new Unreadable(
                Reason.UNKNOWN_FORMAT,
                "the document begins with '%s' (declared %s); JSON, RSS 2.0 and Atom are read"
                        .formatted(
                                text.substring(0, Math.min(text.length(), 40)),
                                document.delivery().mediaType()));
    }
}
