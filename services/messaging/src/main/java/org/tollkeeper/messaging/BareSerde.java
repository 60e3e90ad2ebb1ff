package org.tollkeeper.messaging;

import java.io.ByteArrayOutputStream;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.tollkeeper.messaging.codec.Codec;

/// Values as in [RegistrySerde] but without its frame, for whoever knows the contract without asking a registry: a
/// topology that is driven by itself, a store that is measured.
public final class BareSerde {
    private BareSerde() {}

    public static <V> Serde<V> of(Codec<V> codec) {
        var reading = codec.reading(codec.schema());
        return Serdes.serdeFrom(
                (_, value) -> value == null ? null : bytes(codec, value),
                (_, bytes) -> bytes == null ? null : reading.read(bytes, 0));
    }

    private static <V> byte[] bytes(Codec<V> codec, V value) {
        var out = new ByteArrayOutputStream();
        codec.write(value, out);
        return out.toByteArray();
    }
}
