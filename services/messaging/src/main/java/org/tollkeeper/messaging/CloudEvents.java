package org.tollkeeper.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/// The headers of a record: CloudEvents 1.0 in binary mode, and W3C Trace Context.
public final class CloudEvents {
    private CloudEvents() {}

    /// Where an event comes from.
    ///
    /// @param source which service, as a URI reference: `/tollkeeper/ingest`
    /// @param time when it happened, UTC
    public record Origin(String source, Instant time, Traceparent trace) {}

    public static Headers headers(String id, String type, Origin origin) {
        var headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", id);
        add(headers, "ce_type", type);
        add(headers, "ce_source", origin.source());
        add(headers, "ce_time", origin.time().toString());
        add(headers, Traceparent.HEADER, origin.trace().toString());
        return headers;
    }

    /// Names what brought an event about: `recordedAt/id` of the claim recorded last among those that did.
    public static final String CAUSE = "ce_causationid";

    /// The same headers, with the cause.
    public static Headers causedBy(Headers headers, String cause) {
        return headers.add(CAUSE, cause.getBytes(UTF_8));
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
