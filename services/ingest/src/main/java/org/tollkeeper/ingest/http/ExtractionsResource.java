package org.tollkeeper.ingest.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.settings.Limits;
import org.tollkeeper.ingest.stories.ExtractionDocument;
import org.tollkeeper.ingest.stories.Extractions;

/// The extractor's bench: the same stories as [StoriesResource] takes, and nothing is stored.
@Path("/extractions")
public class ExtractionsResource {
    private final Doors.Keeper keeper;
    private final Limits limits;

    public ExtractionsResource(Doors.Keeper keeper, Limits limits) {
        this.keeper = keeper;
        this.limits = limits;
    }

    @POST
    @RunOnVirtualThread
    public Response show(
            @QueryParam("provider") @Nullable String provider,
            @QueryParam("conflict") @Nullable String conflict,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            InputStream body)
            throws IOException {
        var door = keeper.open().stories();
        var found = door.preview(Parcels.read(provider, conflict, contentType, body, limits));
        return Response.ok(Json.write(ExtractionDocument.of(Extractions.together(found))), MediaType.APPLICATION_JSON)
                .build();
    }
}
