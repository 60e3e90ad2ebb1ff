package org.tollkeeper.ingest.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.problem.Problem;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.rejected.Refused;
import org.tollkeeper.ingest.rejected.RejectedDoor;
import org.tollkeeper.ingest.settings.Roles;

/// What was refused and nobody has dealt with: shown, handed in once more, settled.
@Path("/rejected")
@RunOnVirtualThread
public class RejectedResource {
    private static final int LISTED = 1_000;

    private final Doors.Keeper keeper;
    private final Roles roles;

    public RejectedResource(Doors.Keeper keeper, Roles roles) {
        this.keeper = keeper;
        this.roles = roles;
    }

    /// The last ones first.
    @GET
    public Response list(
            @QueryParam("source") @Nullable String source,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        var chosen = chosen(source, null);
        var document = new LinkedHashMap<String, Object>();
        document.put("open", chosen.size());
        document.put(
                "rejected", chosen.stream().limit(LISTED).map(Refused::document).toList());
        return Tagged.json(document, known);
    }

    /// The bytes as they were sent. They are hostile until shown otherwise, so no browser is to open them.
    @GET
    @Path("{id}")
    public Response bytes(@PathParam("id") String id) {
        roles.requireEditor();
        return Response.ok(door().find(id).orElseThrow(() -> unknown(id)).bytes(), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejected\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /// Hands all of them in once more, or those of one source, or one.
    @POST
    @Path("replay")
    public Response replay(@QueryParam("source") @Nullable String source, @QueryParam("id") @Nullable String id) {
        roles.requireEditor();
        return json(door().replay(chosen(source, id)).document());
    }

    /// Takes an editor's word that it is dealt with; an alert ends so.
    @POST
    @Path("{id}/settle")
    public Response settle(
            @PathParam("id") String id,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("by") @Nullable String by) {
        roles.requireEditor();
        if (reason == null || reason.isBlank()) {
            var absent =
                    new FieldException("reason", "", "reason is absent", "whoever settles says how it was dealt with");
            throw new ProblemException(Problem.of(422, "It was not settled", absent, "Nothing was stored."));
        }
        if (!door().settle(id, by == null ? reason : reason + " (by " + by + ")")) {
            throw unknown(id);
        }
        return json(Map.of("settled", id));
    }

    private List<Refused> chosen(@Nullable String source, @Nullable String id) {
        return door().shelf().all().stream()
                .filter(one -> source == null || one.source().equals(source))
                .filter(one -> id == null || one.id().equals(id))
                .toList();
    }

    private RejectedDoor door() {
        return keeper.open().rejected();
    }

    private static ProblemException unknown(String id) {
        return new ProblemException(new Problem(
                404,
                "unknown-rejected",
                "Nothing of that id waits",
                "id is '" + id + "', and nothing refused under it waits; it was settled, or its time has passed.",
                Map.of("field", "id", "value", id)));
    }

    private static Response json(Object document) {
        return Response.ok(Json.write(document), MediaType.APPLICATION_JSON).build();
    }
}
