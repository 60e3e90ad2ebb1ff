package org.tollkeeper.query.http;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.query.answer.ChangeList;
import org.tollkeeper.query.csv.ChangesCsv;
import org.tollkeeper.query.http.Forms.Form;

/// Every change of a figure: as it happens as Server-Sent Events, or the latest as a document.
@Path("/conflicts/{conflict}")
@NonBlocking
public class ChangesResource {
    private static final Forms DOCUMENTS = Forms.of(Form.JSON, Form.ATOM, Form.CSV);

    private final Desk desk;
    private final Doors doors;
    private final Events events;

    ChangesResource(Desk desk, Doors doors, Events events) {
        this.desk = desk;
        this.doors = doors;
        this.events = events;
    }

    /// @param lastEventId what a browser sends when it comes back
    /// @param since the same for who cannot set a header
    @GET
    @Path("changes")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> changes(
            @PathParam("conflict") String id,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @QueryParam("lastEventId") @Nullable String since,
            @Context Sse sse) {
        var stream = new ChangeStream(desk.dossier(id), sse, events);
        return RestMulti.fromMultiData(stream.since(lastEventId == null ? since : lastEventId))
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .build();
    }

    /// The latest, the newest first.
    @GET
    @Path("changes")
    @Produces({"application/json;qs=0.5", "application/atom+xml;qs=0.4", "text/csv;qs=0.3"})
    public Uni<Response> latest(@PathParam("conflict") String id, @Context RoutingContext http) {
        return document(id, "", http);
    }

    @GET
    @Path("changes{suffix:\\.[a-z]+}")
    public Uni<Response> document(
            @PathParam("conflict") String id, @PathParam("suffix") String suffix, @Context RoutingContext http) {
        return doors.view(id, DOCUMENTS, suffix, http)
                .json(ChangeList::json)
                .text(Form.ATOM, ChangeList::atom)
                .csv(ChangesCsv::of)
                .answer();
    }
}
