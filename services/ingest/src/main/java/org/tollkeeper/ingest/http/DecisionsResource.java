package org.tollkeeper.ingest.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Assertion.Decision;
import org.tollkeeper.ingest.claims.ClaimAnswer;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.Fields;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.problem.Problem;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.settings.Roles;

/// What editors do: withdraw a claim, accept or reject a proposed one. `reason` and `by` come in the address or in a
/// JSON body.
@Path("/conflicts")
public class DecisionsResource {
    private static final int MOST = 64 * 1024;

    private final Doors.Keeper keeper;
    private final Roles roles;

    public DecisionsResource(Doors.Keeper keeper, Roles roles) {
        this.keeper = keeper;
        this.roles = roles;
    }

    @DELETE
    @Path("{conflict}/claims/{claim}")
    @RunOnVirtualThread
    public Response withdraw(
            @PathParam("conflict") String conflict,
            @PathParam("claim") String claim,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("by") @Nullable String by,
            InputStream body)
            throws IOException {
        var doors = doors(conflict);
        var words = words(reason, by, body);
        if (words == null) {
            var absent = new FieldException("reason", "", "reason is absent", "a withdrawal says why");
            throw new ProblemException(Problem.of(422, "The withdrawal was refused", absent, "Nothing was stored."));
        }
        return answer(doors.editors().withdraw(conflict, claim, words));
    }

    @POST
    @Path("{conflict}/proposals/{claim}/{decision:accept|reject}")
    @RunOnVirtualThread
    public Response decide(
            @PathParam("conflict") String conflict,
            @PathParam("claim") String claim,
            @PathParam("decision") String decision,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("by") @Nullable String by,
            InputStream body)
            throws IOException {
        var doors = doors(conflict);
        var taken = decision.equals("accept") ? Decision.ACCEPT : Decision.REJECT;
        return answer(doors.editors().decide(conflict, claim, taken, words(reason, by, body)));
    }

    private Doors doors(String conflict) {
        roles.requireEditor();
        var doors = keeper.open();
        if (doors.definitions().find(conflict).isEmpty()) {
            throw new ProblemException(DefinitionsResource.unknown(conflict).with("state", "Nothing was stored."));
        }
        return doors;
    }

    /// Who acted is part of the reason: the claimant of an editor's act is the role.
    private static @Nullable String words(@Nullable String reason, @Nullable String by, InputStream body)
            throws IOException {
        var sent = sent(body);
        var why = reason == null ? sent.text("reason") : reason;
        var who = by == null ? sent.text("by") : by;
        if (who == null) {
            return why;
        }
        return why == null ? "by " + who : why + " (by " + who + ")";
    }

    private static Fields sent(InputStream body) throws IOException {
        var bytes = Bodies.read(body, MOST);
        try {
            return new Fields(bytes.length == 0 ? Json.MAPPER.createObjectNode() : Json.object(bytes));
        } catch (FieldException e) {
            throw new ProblemException(Problem.of(400, "The body cannot be read", e, "Nothing was stored."));
        }
    }

    private static Response answer(ClaimAnswer answer) {
        return Response.accepted(Json.write(answer.document()))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }
}
