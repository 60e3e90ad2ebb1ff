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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.settings.Limits;
import org.tollkeeper.ingest.stories.ExtractionDocument;
import org.tollkeeper.ingest.stories.Extractions;
import org.tollkeeper.ingest.stories.StoryDoor.Found;
import org.tollkeeper.ingest.stories.StoryDoor.Received;
import org.tollkeeper.wire.Story;
import org.tollkeeper.wire.Unreadable;

/// Takes stories in any wire format, and names what they claim.
@Path("/stories")
public class StoriesResource {
    private final Doors.Keeper keeper;
    private final Limits limits;

    public StoriesResource(Doors.Keeper keeper, Limits limits) {
        this.keeper = keeper;
        this.limits = limits;
    }

    @POST
    @RunOnVirtualThread
    public Response take(
            @QueryParam("provider") @Nullable String provider,
            @QueryParam("conflict") @Nullable String conflict,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            InputStream body)
            throws IOException {
        var door = keeper.open().stories();
        var received = door.receive(Parcels.read(provider, conflict, contentType, body, limits));
        return Response.accepted(Json.write(taken(received)))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    private static SequencedMap<String, Object> taken(Received received) {
        var doc = new LinkedHashMap<String, Object>();
        doc.put("stories", received.found().stream().map(StoriesResource::story).toList());
        doc.putAll(ExtractionDocument.of(Extractions.together(received)));
        doc.put(
                "skipped",
                received.skipped().stream().map(StoriesResource::skipped).toList());
        return doc;
    }

    private static Map<String, Object> story(Found found) {
        Story story = found.story();
        var doc = new LinkedHashMap<String, Object>();
        doc.put("provider", story.provider());
        doc.put("key", story.key());
        doc.put("version", story.version());
        doc.put("contentHash", story.contentHash());
        doc.put("status", story.status().name());
        doc.put("action", story.action().name());
        doc.put("signals", story.signals());
        doc.put("claims", found.extraction().claims().size());
        doc.put("warnings", story.warnings());
        return doc;
    }

    private static Map<String, Object> skipped(Unreadable why) {
        return Map.of("reason", why.reason().name(), "field", why.field(), "problem", why.detail());
    }
}
