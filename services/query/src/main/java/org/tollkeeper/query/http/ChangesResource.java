package org.tollkeeper.query.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/// Every change of a figure as it happens, as Server-Sent Events.
@Path("/conflicts/{conflict}/changes")
public class ChangesResource {
    private final Desk desk;
    private final ObjectMapper json;

    ChangesResource(Desk desk, ObjectMapper json) {
        this.desk = desk;
        this.json = json;
    }

    /// @param lastEventId what a browser sends when it comes back
    /// @param since the same for who cannot set a header
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @NonBlocking
    public Multi<OutboundSseEvent> changes(
            @PathParam("conflict") String id,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @QueryParam("lastEventId") @Nullable String since,
            @Context Sse sse) {
        var stream = new ChangeStream(desk.dossier(id), sse, json);
        return RestMulti.fromMultiData(stream.since(lastEventId == null ? since : lastEventId))
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .build();
    }
}
