package org.tollkeeper.query.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tollkeeper.messaging.Topic;
import org.tollkeeper.messaging.Topics;

/// The topics as an AsyncAPI 3.0 document, made from the very values by which they are written and read: it
/// cannot say another name or another contract than the code does.
final class AsyncApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AsyncApi() {}

    static Map<String, Object> document() {
        var topics = Stream.concat(Topics.ofIngest().stream(), Topics.ofAggregator().stream())
                .toList();
        return object(
                "asyncapi",
                "3.0.0",
                "info",
                object(
                        "title",
                        "Tollkeeper, the topics",
                        "version",
                        "1",
                        "description",
                        "Values carry the Confluent framing: a zero byte, the four bytes of the writer's schema id in"
                                + " the registry, Avro's binary form. Everything about a conflict is in one partition"
                                + " of each topic, where the default partitioner puts the conflict's id.",
                        "license",
                        object("name", "Apache-2.0")),
                "defaultContentType",
                "application/vnd.apache.avro",
                "channels",
                each(topics, AsyncApi::channel),
                "operations",
                each(topics, AsyncApi::operation),
                "components",
                object("messages", each(topics, AsyncApi::message)));
    }

    private static Map<String, Object> channel(Topic<?> topic) {
        return object(
                "address",
                topic.name(),
                "messages",
                object("value", object("$ref", "#/components/messages/" + name(topic))),
                "bindings",
                object(
                        "kafka",
                        object(
                                "topicConfiguration",
                                object(
                                        "cleanup.policy",
                                        List.of(topic.settings()
                                                .config((short) 1)
                                                .get("cleanup.policy"))))));
    }

    private static Map<String, Object> operation(Topic<?> topic) {
        return object(
                "action",
                "receive",
                "channel",
                object("$ref", "#/channels/" + name(topic)),
                "summary",
                "Subscribe to " + topic.name() + ".");
    }

    private static Map<String, Object> message(Topic<?> topic) {
        return object(
                "name",
                topic.eventType(),
                "title",
                topic.contract().name(),
                "summary",
                topic.contract().doc(),
                "contentType",
                "application/vnd.apache.avro",
                "headers",
                headers(topic),
                "payload",
                object("schemaFormat", "application/vnd.apache.avro+json;version=1.9.0", "schema", avro(topic)),
                "bindings",
                object(
                        "kafka",
                        object(
                                "key", object("type", "string"),
                                "schemaIdLocation", "payload",
                                "schemaIdPayloadEncoding", "confluent")));
    }

    /// CloudEvents in binary mode, and where the event came from.
    private static Map<String, Object> headers(Topic<?> topic) {
        var text = object("type", "string");
        return object(
                "type",
                "object",
                "required",
                List.of("ce_specversion", "ce_id", "ce_type", "ce_source", "ce_time", "traceparent"),
                "properties",
                object(
                        "ce_specversion", object("const", "1.0"),
                        "ce_id", text,
                        "ce_type", object("const", topic.eventType()),
                        "ce_source", text,
                        "ce_time", object("type", "string", "format", "date-time"),
                        "ce_causationid", text,
                        "traceparent", text));
    }

    private static Object avro(Topic<?> topic) {
        try {
            return JSON.readValue(topic.contract().json(), Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an Avro contract is always JSON", e);
        }
    }

    /// `tolls` of `tollkeeper.tolls.v1`.
    private static String name(Topic<?> topic) {
        return topic.name().split("\\.", -1)[1];
    }

    private static Map<String, Object> each(List<Topic<?>> topics, Function<Topic<?>, Map<String, Object>> part) {
        var all = new LinkedHashMap<String, Object>();
        topics.forEach(topic -> all.put(name(topic), part.apply(topic)));
        return all;
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
