package org.tollkeeper.query.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.query.answer.Asked;
import org.tollkeeper.query.answer.Claims;
import org.tollkeeper.query.answer.ConflictAnswer;
import org.tollkeeper.query.answer.Rows;
import org.tollkeeper.query.answer.Times;
import org.tollkeeper.query.dossier.Dossier;

/// The reconciled view as JSON.
@Path("/conflicts")
@RunOnVirtualThread
public class ConflictsResource {
    private final Desk desk;
    private final Answers answers;
    private final ObjectMapper json;

    ConflictsResource(Desk desk, Answers answers, ObjectMapper json) {
        this.desk = desk;
        this.answers = answers;
        this.json = json;
    }

    @GET
    public Response all(@Context Request request, @Context UriInfo uri) {
        var dossiers = desk.dossiers();
        return answers.answer(request, uri, dossiers.version(), () -> json(ConflictAnswer.list(dossiers)));
    }

    @GET
    @Path("{conflict}")
    public Response one(@PathParam("conflict") String id, @Context Request request, @Context UriInfo uri) {
        return answer(id, request, uri, ConflictAnswer::full);
    }

    @GET
    @Path("{conflict}/tolls")
    public Response tolls(
            @PathParam("conflict") String id,
            @QueryParam("at") @Nullable String at,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("side") @Nullable String side,
            @QueryParam("category") @Nullable String category,
            @QueryParam("harm") @Nullable String harm,
            @Context Request request,
            @Context UriInfo uri) {
        return answer(id, request, uri, (conflict, dossier) -> {
            var asked = new Asked(conflict, Times.question(at, knownAt, conflict.timeZone()));
            return asked.tolls(dossier, Rows.of(conflict, side, category, harm));
        });
    }

    @GET
    @Path("{conflict}/positions")
    public Response positions(
            @PathParam("conflict") String id,
            @QueryParam("at") @Nullable String at,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("side") @Nullable String side,
            @QueryParam("category") @Nullable String category,
            @QueryParam("harm") @Nullable String harm,
            @Context Request request,
            @Context UriInfo uri) {
        return answer(id, request, uri, (conflict, dossier) -> {
            var asked = new Asked(conflict, Times.question(at, knownAt, conflict.timeZone()));
            return asked.positions(dossier, Rows.of(conflict, side, category, harm));
        });
    }

    @GET
    @Path("{conflict}/checks")
    public Response checks(
            @PathParam("conflict") String id,
            @QueryParam("at") @Nullable String at,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Context Request request,
            @Context UriInfo uri) {
        return answer(
                id,
                request,
                uri,
                (conflict, dossier) ->
                        new Asked(conflict, Times.question(at, knownAt, conflict.timeZone())).checks(dossier));
    }

    @GET
    @Path("{conflict}/claims")
    public Response claims(
            @PathParam("conflict") String id,
            @QueryParam("side") @Nullable String side,
            @QueryParam("category") @Nullable String category,
            @QueryParam("harm") @Nullable String harm,
            @QueryParam("state") @Nullable String state,
            @QueryParam("claimant") @Nullable String claimant,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @Context Request request,
            @Context UriInfo uri) {
        return answer(id, request, uri, (conflict, dossier) -> {
            var rows = Rows.of(conflict, side, category, harm);
            var fates = dossier.view(Question.LIVE).fates();
            return Claims.of(rows, state, claimant, cursor, limit).answer(conflict, fates);
        });
    }

    private Response answer(
            String id, Request request, UriInfo uri, BiFunction<Conflict, Dossier, Map<String, Object>> work) {
        var dossier = desk.dossier(id);
        var conflict = dossier.definition().orElseThrow();
        return answers.answer(request, uri, dossier.version(), () -> json(work.apply(conflict, dossier)));
    }

    private Answer json(Map<String, Object> tree) {
        try {
            return new Answer(MediaType.APPLICATION_JSON, json.writeValueAsBytes(tree));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of maps, lists, texts and numbers is always JSON", e);
        }
    }
}
