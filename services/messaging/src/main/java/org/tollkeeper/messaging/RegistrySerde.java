package org.tollkeeper.messaging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.tollkeeper.messaging.codec.Codec;
import org.tollkeeper.messaging.codec.UnreadableValueException;

/// Values in the Confluent framing: a zero byte, the id of the writer's contract in four bytes, Avro's binary form.
public final class RegistrySerde<V> implements Serde<V> {

    private static final byte MAGIC = 0;
    private static final int HEAD = 5;

    private final Serializer<V> serializer;
    private final Deserializer<V> deserializer;

    private RegistrySerde(Serializer<V> serializer, Deserializer<V> deserializer) {
        this.serializer = serializer;
        this.deserializer = deserializer;
    }

    /// For the owner of a topic: registers its contract now.
    public static <V> RegistrySerde<V> writing(Topic<V> topic, RegistryClient registry) {
        return writing(topic.subject(), topic.codec(), registry);
    }

    /// For the owner of whatever is kept under `subject`: registers its contract now.
    public static <V> RegistrySerde<V> writing(String subject, Codec<V> codec, RegistryClient registry) {
        int id = registry.register(subject, codec.schema());
        return new RegistrySerde<>(
                (_, value) -> value == null ? null : frame(id, codec, value), reader(codec, registry));
    }

    /// For those who only read: registers nothing.
    public static <V> RegistrySerde<V> reading(Topic<V> topic, RegistryClient registry) {
        return new RegistrySerde<>(
                (written, _) -> {
                    throw new UnsupportedOperationException("Nothing was written to " + written + ": only the owner of "
                            + topic.name() + " writes to it, and this is a reader of it.");
                },
                reader(topic.codec(), registry));
    }

    @Override
    public Serializer<V> serializer() {
        return serializer;
    }

    @Override
    public Deserializer<V> deserializer() {
        return deserializer;
    }

    private static <V> byte[] frame(int id, Codec<V> codec, V value) {
        var out = new ByteArrayOutputStream(256);
        out.write(MAGIC);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(id).array());
        codec.write(value, out);
        return out.toByteArray();
    }

    private static <V> Deserializer<V> reader(Codec<V> codec, RegistryClient registry) {
        Map<Integer, Codec.Reading<V>> readings = new ConcurrentHashMap<>();
        return (topic, bytes) -> bytes == null
                ? null
                : readings.computeIfAbsent(id(topic, bytes), id -> codec.reading(registry.schema(id)))
                        .read(bytes, HEAD);
    }

    private static int id(String topic, byte[] bytes) {
        if (bytes.length < HEAD || bytes[0] != MAGIC) {
            throw new UnreadableValueException("A value of " + bytes.length + " bytes in " + topic
                    + " is not framed: it begins with a zero byte and the four bytes of a schema id. It was not read.");
        }
        return ByteBuffer.wrap(bytes).getInt(1);
    }
}
