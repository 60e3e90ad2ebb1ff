package org.tollkeeper.query.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.function.BiFunction;
import org.tollkeeper.query.answer.Asked;
import org.tollkeeper.query.answer.Claims;
import org.tollkeeper.query.answer.ComparisonDocument;
import org.tollkeeper.query.answer.ConflictAnswer;
import org.tollkeeper.query.answer.Parameters;
import org.tollkeeper.query.answer.Rows;
import org.tollkeeper.query.answer.SeriesDocument;
import org.tollkeeper.query.answer.WhyDocument;
import org.tollkeeper.query.dossier.Dossier;

/// The reconciled view as JSON. What each address takes is in the OpenAPI document beside this class's
/// resources.
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
        return answer(id, request, uri, (asked, dossier) -> ConflictAnswer.full(asked.conflict(), dossier));
    }

    @GET
    @Path("{conflict}/tolls")
    public Response tolls(@PathParam("conflict") String id, @Context Request request, @Context UriInfo uri) {
        return answer(id, request, uri, (asked, dossier) -> Asked.of(asked).tolls(dossier, asked.rows()));
    }

    @GET
    @Path("{conflict}/positions")
    public Response positions(@PathParam("conflict") String id, @Context Request request, @Context UriInfo uri) {
        return answer(id, request, uri, (asked, dossier) -> Asked.of(asked).positions(dossier, asked.rows()));
    }

    @GET
    @Path("{conflict}/checks")
    public Response checks(@PathParam("conflict") String id, @Context Request request, @Context UriInfo uri) {
        return answer(id, request, uri, (asked, dossier) -> Asked.of(asked).checks(dossier));
    }

    @GET
    @Path("{conflict}/claims")
    public Response claims(@PathParam("conflict") String id, @Context Request request, @Context UriInfo uri) {
        return answer(id, request, uri, Claims::answer);
    }

    /// Why one figure is what it is.
    @GET
    @Path("{conflict}/tolls/{side}/{category}/{harm}/explanation")
    public Response explanation(
            @PathParam("conflict") String id,
            @PathParam("side") String side,
            @PathParam("category") String category,
            @PathParam("harm") String harm,
            @Context Request request,
            @Context UriInfo uri) {
        return answer(id, request, uri, (asked, dossier) -> {
            var cell = Rows.cell(asked.conflict(), side, category, harm, asked.text("group"));
            return WhyDocument.of(dossier.why(asked.question(), cell));
        });
    }

    /// How figures grew.
    @GET
    @Path("{conflict}/series")
    public Response series(@PathParam("conflict") String id, @Context Request request, @Context UriInfo uri) {
        return answer(id, request, uri, (asked, dossier) -> {
            var knownAt = asked.question().knownAt();
            var steps = asked.steps(dossier.boundaries(knownAt).last());
            return SeriesDocument.of(dossier.series(knownAt, steps, asked.rows()));
        });
    }

    /// Why figures changed between two times of knowledge.
    @GET
    @Path("{conflict}/compare")
    public Response compare(@PathParam("conflict") String id, @Context Request request, @Context UriInfo uri) {
        return answer(id, request, uri, (asked, dossier) -> {
            var times = asked.compared();
            return ComparisonDocument.of(dossier.compare(times.getFirst(), times.getLast(), asked.rows()));
        });
    }

    private Response answer(
            String id, Request request, UriInfo uri, BiFunction<Parameters, Dossier, Map<String, Object>> work) {
        var dossier = desk.dossier(id);
        var asked = new Parameters(dossier.definition().orElseThrow(), uri.getQueryParameters());
        return answers.answer(request, uri, dossier.version(), () -> json(work.apply(asked, dossier)));
    }

    private Answer json(Map<String, Object> tree) {
        try {
            return new Answer(MediaType.APPLICATION_JSON, json.writeValueAsBytes(tree));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of maps, lists, texts and numbers is always JSON", e);
        }
    }
}
