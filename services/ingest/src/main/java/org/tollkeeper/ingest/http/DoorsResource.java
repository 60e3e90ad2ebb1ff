package org.tollkeeper.ingest.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The document for programs that write: every door of ingest. The view has its own.
@Path("/doors.yaml")
public class DoorsResource {

    @GET
    @Produces("application/yaml")
    public String get() throws IOException {
        try (var document = DoorsResource.class.getResourceAsStream("doors.yaml")) {
            return new String(Objects.requireNonNull(document, "doors.yaml").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
