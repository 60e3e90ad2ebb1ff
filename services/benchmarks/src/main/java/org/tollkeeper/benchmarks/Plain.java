package org.tollkeeper.benchmarks;

import java.io.ByteArrayOutputStream;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.tollkeeper.messaging.codec.Codec;

/// Values as they lie in a store, without the frame that names a registry's contract.
final class Plain {
    private Plain() {}

    static <V> Serde<V> of(Codec<V> codec) {
        var reading = codec.reading(codec.schema());
        return Serdes.serdeFrom(
                (_, value) -> {
                    if (value == null) {
                        return null;
                    }
                    var out = new ByteArrayOutputStream();
                    codec.write(value, out);
                    return out.toByteArray();
                },
                (_, bytes) -> bytes == null ? null : reading.read(bytes, 0));
    }
}
