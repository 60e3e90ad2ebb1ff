package org.tollkeeper.ingest.feeds;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tollkeeper.ingest.field.Json;

/// How the feeds do.
@Path("/feeds")
public class FeedsResource {
    private final FeedRunner runner;

    FeedsResource(FeedRunner runner) {
        this.runner = runner;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String get() {
        return Json.write(FeedsDocument.of(runner, List.of()));
    }
}
