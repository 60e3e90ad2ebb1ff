package org.tollkeeper.ingest.feeds;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.field.Json;

/// How the feeds do.
@Path("/feeds")
public class FeedsResource {
    private final FeedRunner runner;
    private final Doors.Keeper keeper;

    FeedsResource(FeedRunner runner, Doors.Keeper keeper) {
        this.runner = runner;
        this.keeper = keeper;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String get() {
        return Json.write(FeedsDocument.of(runner, FeedsDocument.alerts(keeper)));
    }
}
