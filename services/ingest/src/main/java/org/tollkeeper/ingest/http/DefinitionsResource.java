package org.tollkeeper.ingest.http;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.tollkeeper.domain.conflict.ConflictDocument;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.problem.Problem;

/// Reads a definition back. Left out where the query service answers the same address with more.
@Path("/conflicts")
@IfBuildProperty(name = "tollkeeper.ingest.serves-definitions", stringValue = "true", enableIfMissing = true)
public class DefinitionsResource {
    private final Doors.Keeper keeper;

    public DefinitionsResource(Doors.Keeper keeper) {
        this.keeper = keeper;
    }

    @GET
    @Path("{conflict}")
    public Response get(@PathParam("conflict") String id) {
        return keeper.open()
                .definitions()
                .find(id)
                .map(conflict -> Response.ok(Json.write(ConflictDocument.of(conflict)), MediaType.APPLICATION_JSON)
                        .build())
                .orElseGet(() -> unknown(id).response());
    }

    /// That nothing is known under an id.
    public static Problem unknown(String id) {
        return new Problem(
                404,
                "unknown-conflict",
                "No such conflict",
                "conflict is '" + id + "', and none of that id is defined; PUT /conflicts/{id} defines one.",
                Map.of("field", "conflict", "value", id));
    }
}
