package org.tollkeeper.ingest.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.claims.ClaimReader;
import org.tollkeeper.ingest.decisions.ActAnswer;
import org.tollkeeper.ingest.decisions.EditorDoor.Word;
import org.tollkeeper.ingest.decisions.Words;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.Fields;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.problem.Problem;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.settings.Roles;

/// What editors do: withdraw a claim, accept or reject a proposed one. `reason` and `by` come in the address or in a
/// JSON body; further fields of the body of an acceptance are the claim as it should be ([Edits] says which).
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
        var word = word(true, reason, by, sent(body));
        var words = Words.signed(word.reason(), word.by());
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
        var word = word(decision.equals("accept"), reason, by, sent(body));
        try {
            return answer(
                    doors.editors().decide(conflict, claim, word, new ClaimReader(doors.definitions()::find, false)));
        } catch (FieldException e) {
            throw new ProblemException(Problem.of(422, "The decision was refused", e, "Nothing was stored."));
        }
    }

    private Doors doors(String conflict) {
        roles.requireEditor();
        var doors = keeper.open();
        if (doors.definitions().find(conflict).isEmpty()) {
            throw new ProblemException(DefinitionsResource.unknown(conflict).with("state", "Nothing was stored."));
        }
        return doors;
    }

    /// What is neither `by` nor `reason` is a field of the claim as it should be; a rejected claim is not edited.
    private static Word word(boolean accepted, @Nullable String reason, @Nullable String by, ObjectNode sent) {
        var who = by == null ? text(sent, "by") : by;
        var why = reason == null ? text(sent, "reason") : reason;
        var edits = sent.deepCopy();
        edits.remove(List.of("by", "reason"));
        if (!accepted && !edits.isEmpty()) {
            var field = edits.fieldNames().next();
            throw new ProblemException(Problem.of(
                    422,
                    "The rejection was refused",
                    new FieldException(
                            field,
                            Json.bare(edits.get(field)),
                            field + " is given",
                            "only an accepted claim is edited"),
                    "Nothing was stored."));
        }
        return new Word(accepted, who, why, edits);
    }

    private static @Nullable String text(ObjectNode sent, String field) {
        try {
            return new Fields(sent).text(field);
        } catch (FieldException e) {
            throw new ProblemException(Problem.of(422, "The decision was refused", e, "Nothing was stored."));
        }
    }

    private static ObjectNode sent(InputStream body) throws IOException {
        var bytes = Bodies.read(body, MOST);
        try {
            return bytes.length == 0 ? Json.MAPPER.createObjectNode() : Json.object(bytes);
        } catch (FieldException e) {
            throw new ProblemException(Problem.of(400, "The body cannot be read", e, "Nothing was stored."));
        }
    }

    private static Response answer(ActAnswer answer) {
        return Response.accepted(Json.write(answer.document()))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }
}
