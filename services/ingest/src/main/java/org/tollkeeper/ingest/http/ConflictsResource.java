package org.tollkeeper.ingest.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.tollkeeper.domain.conflict.ConflictDocument;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.problem.Problem;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.signing.Gate;

/// Defines and changes conflicts, in JSON or YAML.
@Path("/conflicts")
public class ConflictsResource {
    private static final int MOST = 1024 * 1024;

    private final Doors.Keeper keeper;
    private final Gate gate;

    public ConflictsResource(Doors.Keeper keeper, Gate gate) {
        this.keeper = keeper;
        this.gate = gate;
    }

    @PUT
    @Path("{conflict}")
    @RunOnVirtualThread
    public Response put(@PathParam("conflict") String id, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        var put = keeper.open().conflicts().put(id, read(body, headers));
        var document = ConflictDocument.of(put.conflict());
        if (!put.warnings().isEmpty()) {
            document.put(
                    "warnings",
                    put.warnings().stream()
                            .map(w -> Map.of("field", w.field(), "warning", w.warning()))
                            .toList());
        }
        return Response.status(put.created() ? 201 : 200)
                .type(MediaType.APPLICATION_JSON)
                .entity(Json.write(document))
                .build();
    }

    private ObjectNode read(InputStream body, HttpHeaders headers) throws IOException {
        var contentType = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        var type = Bodies.mediaType(contentType);
        boolean yaml = type.endsWith("yaml") || type.endsWith("yml");
        if (!yaml && !type.isEmpty() && !type.equals("application/json") && !type.endsWith("+json")) {
            throw Bodies.unsupported(contentType, "application/json and application/yaml");
        }
        var bytes = Bodies.read(body, MOST);
        gate.admitDesk(headers, bytes);
        try {
            return yaml ? Json.yamlObject(bytes) : Json.object(bytes);
        } catch (FieldException e) {
            throw new ProblemException(Problem.of(400, "The body cannot be read", e, "Nothing was stored."));
        }
    }
}
