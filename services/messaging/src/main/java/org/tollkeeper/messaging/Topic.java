package org.tollkeeper.messaging;

import java.util.function.Function;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tollkeeper.messaging.codec.Codec;

/// A topic and how its values travel.
///
/// @param name as on the broker
/// @param eventType the CloudEvents type of its records
/// @param key of a value; UTF-8 text
/// @param eventId of the event that publishes a value: of a claim its own id, so that a redelivery is recognised; of
/// what may take an earlier value again, such as a toll, a new one each time
public record Topic<V>(
        String name,
        String eventType,
        Codec<V> codec,
        Function<V, String> key,
        Function<V, String> eventId,
        TopicSettings settings) {

    /// Under which the registry keeps the contract of its values.
    public String subject() {
        return name + "-value";
    }

    /// The record that carries a value, complete with key and headers.
    public ProducerRecord<String, V> record(V value, CloudEvents.Origin origin) {
        var headers = CloudEvents.headers(eventId.apply(value), eventType, origin);
        return new ProducerRecord<>(name, null, null, key.apply(value), value, headers);
    }

    /// What a value looks like, for documents about the topic.
    public Contract contract() {
        var schema = codec.schema();
        return new Contract(schema.getName(), schema.getDoc(), schema.toString());
    }

    /// @param doc what a value is, in a sentence or more
    /// @param json the Avro schema
    public record Contract(String name, String doc, String json) {}
}
