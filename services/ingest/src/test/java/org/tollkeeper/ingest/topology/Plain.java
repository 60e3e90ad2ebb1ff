package org.tollkeeper.ingest.topology;

import java.io.ByteArrayOutputStream;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.tollkeeper.messaging.codec.Codec;

/// Values as they travel, without the frame that names a registry's contract.
final class Plain {
    private Plain() {}

    static <V> Serde<V> of(Codec<V> codec) {
        var reading = codec.reading(codec.schema());
        return Serdes.serdeFrom(
                (_, value) -> {
                    var out = new ByteArrayOutputStream();
                    codec.write(value, out);
                    return out.toByteArray();
                },
                (_, bytes) -> bytes == null ? null : reading.read(bytes, 0));
    }
}
