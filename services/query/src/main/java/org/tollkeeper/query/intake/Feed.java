package org.tollkeeper.query.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.messaging.CloudEvents;
import org.tollkeeper.messaging.RegistryClient;
import org.tollkeeper.messaging.RegistrySerde;
import org.tollkeeper.messaging.Topic;
import org.tollkeeper.query.shelf.Cursor;

/// One topic and where its values go.
///
/// @param into takes a record's key and its value, absent where the row is gone
public record Feed<V>(String topic, Deserializer<V> values, Into<V> into) {

    /// Where values go.
    public interface Into<V> {
        void put(String key, @Nullable V value, Envelope envelope);
    }

    /// What a record says beside its value.
    ///
    /// @param published when the broker took it in
    /// @param cause the claim that its publisher names as what brought it about; absent where it names none
    public record Envelope(Instant published, @Nullable Cursor cause) {

        static Envelope of(ConsumerRecord<?, ?> message) {
            var header = message.headers().lastHeader(CloudEvents.CAUSE);
            var cause = header == null
                    ? null
                    : Cursor.parse(new String(header.value(), StandardCharsets.UTF_8))
                            .orElse(null);
            return new Envelope(Instant.ofEpochMilli(message.timestamp()), cause);
        }
    }

    static <V> Feed<V> of(Topic<V> topic, RegistryClient registry, Into<V> into) {
        return new Feed<>(topic.name(), RegistrySerde.reading(topic, registry).deserializer(), into);
    }

    /// The same of values made into something else, by whoever reads them.
    static <V, P> Feed<P> of(Topic<V> topic, RegistryClient registry, Function<V, P> made, Into<P> into) {
        var values = RegistrySerde.reading(topic, registry).deserializer();
        return new Feed<>(
                topic.name(),
                (name, bytes) -> bytes == null ? null : made.apply(values.deserialize(name, bytes)),
                into);
    }

    /// Reads a record, which any thread may do.
    ///
    /// @return puts what it says where it goes, which one thread does, in order
    Runnable read(ConsumerRecord<byte[], byte[]> message) {
        var value = message.value() == null ? null : values.deserialize(topic, message.value());
        var key = message.key() == null ? "" : new String(message.key(), StandardCharsets.UTF_8);
        var envelope = Envelope.of(message);
        return () -> into.put(key, value, envelope);
    }
}
