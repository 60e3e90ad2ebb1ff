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

/// Hands claims on to the topic, in the trace of what caused them.
final class Publishing {
    private Publishing() {}

    static void publish(ProcessorContext<String, Claim> context, Claim claim, Record<?, ?> cause) {
        var random = ThreadLocalRandom.current();
        var trace = Traceparent.parse(header(cause.headers(), Traceparent.HEADER))
                .map(t -> t.next(random))
                .orElseGet(() -> Traceparent.start(random));
        var record =
                Topics.CLAIMS.record(claim, new CloudEvents.Origin("/tollkeeper/ingest", claim.recordedAt(), trace));
        context.forward(new Record<>(record.key(), claim, cause.timestamp(), record.headers()));
    }

    static @Nullable String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
