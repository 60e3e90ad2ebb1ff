package org.tollkeeper.ingest.topology;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.messaging.CloudEvents;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.Traceparent;
import org.tollkeeper.messaging.codec.Rejection;

/// Hands claims on to the topic, in the trace of what caused them.
final class Publishing {
    private static final String SOURCE = "/tollkeeper/ingest";

    private Publishing() {}

    static void publish(ProcessorContext<String, ? super Claim> context, Claim claim, Record<?, ?> cause) {
        var origin = new CloudEvents.Origin(SOURCE, claim.recordedAt(), trace(cause));
        var record = Topics.CLAIMS.record(claim, origin);
        context.forward(
                new Record<>(record.key(), claim, cause.timestamp(), record.headers()), StoryTopology.TO_CLAIMS);
    }

    static void publish(ProcessorContext<String, ? super Rejection> context, Rejection rejection, Record<?, ?> cause) {
        var origin = new CloudEvents.Origin(SOURCE, rejection.at(), trace(cause));
        var record = Topics.REJECTED.record(rejection, origin);
        context.forward(
                new Record<>(record.key(), rejection, cause.timestamp(), record.headers()), StoryTopology.TO_REJECTED);
    }

    private static Traceparent trace(Record<?, ?> cause) {
        var random = ThreadLocalRandom.current();
        return Traceparent.parse(header(cause.headers(), Traceparent.HEADER))
                .map(t -> t.next(random))
                .orElseGet(() -> Traceparent.start(random));
    }

    static @Nullable String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
