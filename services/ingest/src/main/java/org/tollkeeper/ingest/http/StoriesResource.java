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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.feeds.FeedRunner;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.settings.Limits;
import org.tollkeeper.ingest.signing.Gate;
import org.tollkeeper.ingest.stories.ExtractionDocument;
import org.tollkeeper.ingest.stories.Extractions;
import org.tollkeeper.ingest.stories.Known;
import org.tollkeeper.ingest.stories.StoryDoor;
import org.tollkeeper.ingest.stories.StoryDoor.Found;
import org.tollkeeper.ingest.stories.StoryDoor.Parcel;
import org.tollkeeper.ingest.stories.StoryDoor.Received;
import org.tollkeeper.wire.Story;
import org.tollkeeper.wire.Unreadable;

/// Takes stories in any wire format, and names what they claim.
@Path("/stories")
public class StoriesResource {
    private final Doors.Keeper keeper;
    private final Limits limits;
    private final Gate gate;
    private final FeedRunner feeds;

    public StoriesResource(Doors.Keeper keeper, Limits limits, Gate gate, FeedRunner feeds) {
        this.keeper = keeper;
        this.limits = limits;
        this.gate = gate;
        this.feeds = feeds;
    }

    @POST
    @RunOnVirtualThread
    public Response take(
            @QueryParam("provider") @Nullable String provider,
            @QueryParam("conflict") @Nullable String conflict,
            @Context HttpHeaders headers,
            InputStream body)
            throws IOException {
        var door = keeper.open().stories();
        var parcel = Parcels.read(provider, conflict, headers, body, limits, gate);
        var received = receive(door, parcel);
        return Response.accepted(Json.write(taken(received)))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    /// Tells the feed that watches this provider.
    private Received receive(StoryDoor door, Parcel parcel) {
        try {
            var received = door.receive(parcel);
            feeds.pushed(received);
            return received;
        } catch (ProblemException e) {
            if (parcel.provider() != null && e.problem().more().containsKey(StoryDoor.UNREADABLE)) {
                feeds.pushedUnreadable(parcel.provider(), e.problem().detail());
            }
            throw e;
        }
    }

    private static SequencedMap<String, Object> taken(Received received) {
        var doc = new LinkedHashMap<String, Object>();
        doc.put("stories", received.found().stream().map(StoriesResource::story).toList());
        doc.putAll(ExtractionDocument.of(Extractions.together(received)));
        doc.put("warnings", warnings(received));
        doc.put(
                "skipped",
                received.skipped().stream().map(StoriesResource::skipped).toList());
        return doc;
    }

    private static List<String> warnings(Received received) {
        var known = received.found().stream().flatMap(found -> found.known().warnings().stream());
        return Stream.concat(known, Extractions.together(received).warnings().stream())
                .distinct()
                .toList();
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
        doc.put(
                "warnings",
                Stream.concat(found.known().warnings().stream(), story.warnings().stream())
                        .toList());
        tell(doc, found.known());
        return doc;
    }

    private static void tell(Map<String, Object> doc, Known known) {
        var later = known.later();
        if (known.again()) {
            doc.put("known", true);
        }
        if (later != null) {
            doc.put(
                    "overtakenBy",
                    Map.of("version", later.version(), "action", later.action().name()));
        }
    }

    private static Map<String, Object> skipped(Unreadable why) {
        return Map.of("reason", why.reason().name(), "field", why.field(), "problem", why.detail());
    }
}
