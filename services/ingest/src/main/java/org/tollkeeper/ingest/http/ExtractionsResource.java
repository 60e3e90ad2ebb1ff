package org.tollkeeper.ingest.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.settings.Limits;
import org.tollkeeper.ingest.signing.Gate;
import org.tollkeeper.ingest.stories.ExtractionDocument;
import org.tollkeeper.ingest.stories.Extractions;

/// The extractor's bench: the same stories as [StoriesResource] takes, and nothing is stored.
@Path("/extractions")
public class ExtractionsResource {
    private final Doors.Keeper keeper;
    private final Limits limits;
    private final Gate gate;

    public ExtractionsResource(Doors.Keeper keeper, Limits limits, Gate gate) {
        this.keeper = keeper;
        this.limits = limits;
        this.gate = gate;
    }

    @POST
    @RunOnVirtualThread
    public Response show(
            @QueryParam("provider") @Nullable String provider,
            @QueryParam("conflict") @Nullable String conflict,
            @Context HttpHeaders headers,
            InputStream body)
            throws IOException {
        var door = keeper.open().stories();
        var found = door.preview(Parcels.read(provider, conflict, headers, body, limits, gate));
        return Response.ok(Json.write(ExtractionDocument.of(Extractions.together(found))), MediaType.APPLICATION_JSON)
                .build();
    }
}
