package org.tollkeeper.ingest.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.settings.Limits;
import org.tollkeeper.ingest.signing.Gate;
import org.tollkeeper.ingest.stories.StoryDoor.Parcel;
import org.tollkeeper.wire.Bytes;

/// Documents out of requests. The content type only says that it may be one; the bytes say which.
final class Parcels {
    private Parcels() {}

    private static final String ACCEPTED = "application/json, application/xml (any +json or +xml) and text/plain";

    static Parcel read(
            @Nullable String provider,
            @Nullable String conflict,
            HttpHeaders headers,
            InputStream body,
            Limits limits,
            Gate gate)
            throws IOException {
        var contentType = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        var type = Bodies.mediaType(contentType);
        if (!type.isEmpty()
                && !type.startsWith("text/")
                && !type.matches("application/(.+\\+)?(json|xml)|application/octet-stream")) {
            throw Bodies.unsupported(contentType, ACCEPTED);
        }
        var bytes = Bodies.read(body, limits.bodyBytes());
        var owner = gate.admitStories(headers, bytes, provider);
        var source = owner == null ? "POST /stories" : owner;
        return new Parcel(source, owner, conflict, contentType == null ? "" : contentType, Bytes.of(bytes));
    }
}
