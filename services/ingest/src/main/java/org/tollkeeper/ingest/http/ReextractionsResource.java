package org.tollkeeper.ingest.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.rereading.Rereading.Order;
import org.tollkeeper.ingest.settings.Roles;

/// Reads the stored stories again with the extractor and the definitions of now. The answer is NDJSON, line by line as
/// the work goes on: `progress`, a `story` for each that differs, and a `summary` at the end. With `publish=true` the
/// new readings are published, else only shown.
@Path("/reextractions")
public class ReextractionsResource {
    private static final String NDJSON = "application/x-ndjson";

    private final Doors.Keeper keeper;
    private final Roles roles;

    public ReextractionsResource(Doors.Keeper keeper, Roles roles) {
        this.keeper = keeper;
        this.roles = roles;
    }

    @POST
    @RunOnVirtualThread
    public Response reread(
            @QueryParam("conflict") @Nullable String conflict,
            @QueryParam("publish") boolean publish,
            @QueryParam("by") @Nullable String by,
            @QueryParam("reason") @Nullable String reason) {
        roles.requireEditor();
        var doors = keeper.open();
        if (conflict != null && doors.definitions().find(conflict).isEmpty()) {
            throw new ProblemException(DefinitionsResource.unknown(conflict).with("state", "Nothing was read."));
        }
        var order = new Order(conflict, publish, by, reason);
        StreamingOutput lines = out -> doors.rereading().run(order, line -> write(out, line));
        return Response.ok(lines, NDJSON).build();
    }

    private static void write(OutputStream out, Map<String, Object> line) {
        try {
            out.write((Json.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
