package org.tollkeeper.query.shelf;

import java.io.ByteArrayOutputStream;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.messaging.codec.Codec;
import org.tollkeeper.messaging.codec.Codecs;

/// A claim as bytes and back: as it travels, with this release's own contract.
final class Packing {
    private final Codec.Reading<Claim> reading = Codecs.CLAIM.reading(Codecs.CLAIM.schema());

    byte[] pack(Claim claim) {
        var out = new ByteArrayOutputStream(512);
        Codecs.CLAIM.write(claim, out);
        return out.toByteArray();
    }

    Claim unpack(byte[] bytes) {
        return reading.read(bytes, 0);
    }
}
