package org.tollkeeper.wire;

import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.tollkeeper.wire.Unreadable.Reason;

/// What was sent packed by gzip, told by its first two bytes, whatever its headers say.
final class Unpacked {
    /// Text packs ten to one; what packs much better was made to swell.
    private static final int MOST_TO_ONE = 100;

    private Unpacked() {}

    /// The delivery as it is where it is not packed.
    static Delivery of(Delivery delivery, Limits limits) {
        var packed = delivery.content();
        boolean gzip = packed.size() > 2 && packed.at(0) == 0x1f && packed.at(1) == 0x8b;
        return gzip ? delivery.withContent(unpack(packed, limits)) : delivery;
    }

    private static Bytes unpack(Bytes packed, Limits limits) {
        long most = Math.min(limits.documentBytes(), (long) MOST_TO_ONE * packed.size());
        try (var stream = new GZIPInputStream(packed.stream())) {
            var content = stream.readNBytes((int) most + 1);
            if (content.length > most) {
                throw new RefusedException(
                        Reason.TOO_LARGE,
                        "%,d packed bytes hold more than %,d; at most %,d, and %d times what was sent, are read"
                                .formatted(packed.size(), most, limits.documentBytes(), MOST_TO_ONE));
            }
            return Bytes.of(content);
        } catch (IOException e) {
            throw new RefusedException(Reason.MALFORMED, "the gzip stream is broken: " + e.getMessage());
        }
    }
}
