package org.tollkeeper.ingest.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.claims.ClaimReader;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.settings.Limits;
import org.tollkeeper.ingest.settings.Roles;

/// Takes claims: one object, an array, or NDJSON of any length. The answer is per line.
@Path("/claims")
public class ClaimsResource {
    private final Doors.Keeper keeper;
    private final Roles roles;
    private final ClaimBody body;

    public ClaimsResource(Doors.Keeper keeper, Roles roles, Limits limits) {
        this.keeper = keeper;
        this.roles = roles;
        this.body = new ClaimBody(limits.bodyBytes(), limits.lineBytes());
    }

    @POST
    @RunOnVirtualThread
    public Response post(@HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType, InputStream in)
            throws IOException {
        var doors = keeper.open();
        var reader = new ClaimReader(doors.definitions()::find, roles.importer());
        var answer = doors.claims().receive(body.lines(in, contentType), reader);
        return answer.isNothingButRefused()
                ? answer.problem().response()
                : Response.accepted(Json.write(answer.document()))
                        .type(MediaType.APPLICATION_JSON)
                        .build();
    }
}
