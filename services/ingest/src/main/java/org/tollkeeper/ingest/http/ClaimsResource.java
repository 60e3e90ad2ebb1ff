package org.tollkeeper.ingest.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.tollkeeper.ingest.claims.ClaimReader;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.settings.Limits;
import org.tollkeeper.ingest.settings.Roles;
import org.tollkeeper.ingest.signing.Gate;

/// Takes claims: one object, an array, or NDJSON of any length. The answer is per line.
@Path("/claims")
public class ClaimsResource {
    private final Doors.Keeper keeper;
    private final Roles roles;
    private final Gate gate;
    private final int bodyLimit;
    private final ClaimBody body;

    public ClaimsResource(Doors.Keeper keeper, Roles roles, Limits limits, Gate gate) {
        this.keeper = keeper;
        this.roles = roles;
        this.gate = gate;
        this.bodyLimit = limits.bodyBytes();
        this.body = new ClaimBody(limits.bodyBytes(), limits.lineBytes());
    }

    @POST
    @RunOnVirtualThread
    public Response post(@Context HttpHeaders headers, InputStream in) throws IOException {
        var doors = keeper.open();
        var reader = new ClaimReader(doors.definitions()::find, roles.importer());
        var answer = doors.claims()
                .receive(body.lines(admitted(headers, in), headers.getHeaderString(HttpHeaders.CONTENT_TYPE)), reader);
        return answer.isNothingButRefused()
                ? answer.problem().response()
                : Response.accepted(Json.write(answer.document()))
                        .type(MediaType.APPLICATION_JSON)
                        .build();
    }

    /// What must be signed is read whole first: half of it is not known to be meant.
    private InputStream admitted(HttpHeaders headers, InputStream in) throws IOException {
        if (!gate.asksDesks()) {
            return in;
        }
        var whole = Bodies.read(in, bodyLimit);
        gate.admitDesk(headers, whole);
        return new ByteArrayInputStream(whole);
    }
}
