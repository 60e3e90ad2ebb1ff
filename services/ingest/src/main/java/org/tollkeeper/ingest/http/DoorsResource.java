package org.tollkeeper.ingest.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.tollkeeper.domain.claim.CanonicalJson;

/// The document for programs that write: every door of ingest. The view has its own.
@Path("/doors.yaml")
public class DoorsResource {
    private static final String DOCUMENT = read();
    private static final EntityTag TAG = new EntityTag(CanonicalJson.sha256(DOCUMENT));

    /// An asker that has it learns so in a 304.
    @GET
    public Response get(@Context HttpHeaders headers) {
        var known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        var answer = known != null && known.contains(TAG.getValue())
                ? Response.notModified()
                : Response.ok(DOCUMENT, "application/yaml");
        return answer.tag(TAG).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    private static String read() {
        try (var document = DoorsResource.class.getResourceAsStream("doors.yaml")) {
            return new String(Objects.requireNonNull(document, "doors.yaml").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("doors.yaml is part of the service and cannot be read", e);
        }
    }
}
