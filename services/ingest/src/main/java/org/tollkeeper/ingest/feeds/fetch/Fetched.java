package org.tollkeeper.ingest.feeds.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.wire.Bytes;

/// What an address answered.
///
/// @param headers by their names in lower case; of one sent twice, the last
/// @param body unpacked; empty unless the status is 200
/// @param movedTo where it lies now, if it said that it has moved for good
/// @param retryAfter how long it asked to be left alone
public record Fetched(
        int status,
        Map<String, String> headers,
        Bytes body,
        @Nullable URI movedTo,
        @Nullable Duration retryAfter) {

    public Fetched {
        headers = Map.copyOf(headers);
    }

    public @Nullable String header(String name) {
        return headers.get(name);
    }

    public String contentType() {
        return headers.getOrDefault("content-type", "");
    }
}
