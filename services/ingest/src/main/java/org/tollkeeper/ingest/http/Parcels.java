package org.tollkeeper.ingest.http;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.settings.Limits;
import org.tollkeeper.ingest.stories.StoryDoor.Parcel;
import org.tollkeeper.wire.Bytes;

/// Documents out of requests. The content type only says that it may be one; the bytes say which.
final class Parcels {
    private Parcels() {}

    private static final String ACCEPTED = "application/json, application/xml (any +json or +xml) and text/plain";

    static Parcel read(
            @Nullable String provider,
            @Nullable String conflict,
            @Nullable String contentType,
            InputStream body,
            Limits limits)
            throws IOException {
        var type = Bodies.mediaType(contentType);
        if (!type.isEmpty()
                && !type.startsWith("text/")
                && !type.matches("application/(.+\\+)?(json|xml)|application/octet-stream")) {
            throw Bodies.unsupported(contentType, ACCEPTED);
        }
        var bytes = Bytes.of(Bodies.read(body, limits.bodyBytes()));
        var source = provider == null ? "POST /stories" : provider;
        return new Parcel(source, provider, conflict, contentType == null ? "" : contentType, bytes);
    }
}
