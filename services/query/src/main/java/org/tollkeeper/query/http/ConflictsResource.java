package org.tollkeeper.query.http;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.tollkeeper.query.answer.Asked;
import org.tollkeeper.query.answer.ComparisonDocument;
import org.tollkeeper.query.answer.ConflictAnswer;
import org.tollkeeper.query.answer.ContrastDocument;
import org.tollkeeper.query.answer.Rows;
import org.tollkeeper.query.answer.SeriesDocument;
import org.tollkeeper.query.answer.WhyDocument;
import org.tollkeeper.query.csv.PositionsCsv;
import org.tollkeeper.query.csv.SeriesCsv;
import org.tollkeeper.query.csv.TollsCsv;
import org.tollkeeper.query.http.Forms.Form;

/// The reconciled view. What each address takes and gives is in the OpenAPI document.
@Path("/conflicts")
@NonBlocking
public class ConflictsResource {
    private static final String SUFFIX = "{suffix:(\\.[a-z]+)?}";
    private static final Forms ROWS = Forms.of(Form.JSON, Form.CSV);
    private static final Forms TREE = Forms.of(Form.JSON);

    private final Doors doors;

    ConflictsResource(Doors doors) {
        this.doors = doors;
    }

    @GET
    public Uni<Response> all(@Context RoutingContext http) {
        return doors.all(http, ConflictAnswer::list);
    }

    @GET
    @Path("{conflict}")
    public Uni<Response> one(@PathParam("conflict") String id, @Context RoutingContext http) {
        return doors.view(id, TREE, "", http)
                .json((asked, dossier) -> ConflictAnswer.full(asked.conflict(), dossier))
                .answer();
    }

    @GET
    @Path("{conflict}/tolls" + SUFFIX)
    public Uni<Response> tolls(
            @PathParam("conflict") String id, @PathParam("suffix") String suffix, @Context RoutingContext http) {
        return doors.view(id, ROWS, suffix, http)
                .json((asked, dossier) -> Asked.of(asked).tolls(dossier, asked.rows(), asked.standing()))
                .csv(TollsCsv::of)
                .answer();
    }

    @GET
    @Path("{conflict}/positions" + SUFFIX)
    public Uni<Response> positions(
            @PathParam("conflict") String id, @PathParam("suffix") String suffix, @Context RoutingContext http) {
        return doors.view(id, ROWS, suffix, http)
                .json((asked, dossier) -> Asked.of(asked).positions(dossier, asked.rows()))
                .csv(PositionsCsv::of)
                .answer();
    }

    @GET
    @Path("{conflict}/checks")
    public Uni<Response> checks(@PathParam("conflict") String id, @Context RoutingContext http) {
        return doors.view(id, TREE, "", http)
                .json((asked, dossier) -> Asked.of(asked).checks(dossier))
                .answer();
    }

    /// Why one figure is what it is.
    @GET
    @Path("{conflict}/tolls/{side}/{category}/{harm}/explanation")
    public Uni<Response> explanation(
            @PathParam("conflict") String id,
            @PathParam("side") String side,
            @PathParam("category") String category,
            @PathParam("harm") String harm,
            @Context RoutingContext http) {
        return doors.view(id, TREE, "", http)
                .json((asked, dossier) -> {
                    var cell = Rows.cell(asked.conflict(), side, category, harm, asked.text("group"));
                    return WhyDocument.of(dossier.why(asked.question(), cell));
                })
                .answer();
    }

    /// How figures grew.
    @GET
    @Path("{conflict}/series" + SUFFIX)
    public Uni<Response> series(
            @PathParam("conflict") String id, @PathParam("suffix") String suffix, @Context RoutingContext http) {
        return doors.view(id, ROWS, suffix, http)
                .json((asked, dossier) -> SeriesDocument.of(Asked.series(asked, dossier)))
                .csv((asked, dossier) -> SeriesCsv.of(Asked.series(asked, dossier)))
                .answer();
    }

    /// Why figures changed between two times of knowledge.
    @GET
    @Path("{conflict}/compare")
    public Uni<Response> compare(@PathParam("conflict") String id, @Context RoutingContext http) {
        return doors.view(id, TREE, "", http)
                .json((asked, dossier) -> {
                    var times = asked.compared();
                    return ComparisonDocument.of(dossier.compare(times.getFirst(), times.getLast(), asked.rows()));
                })
                .answer();
    }

    /// What another codebook makes of the same claims.
    @GET
    @Path("{conflict}/contrast/{codebook}")
    public Uni<Response> contrast(
            @PathParam("conflict") String id, @PathParam("codebook") String codebook, @Context RoutingContext http) {
        return doors.view(id, TREE, "", http)
                .json((asked, dossier) -> {
                    var contrast = dossier.contrast(ContrastDocument.codebook(codebook), asked.question());
                    return ContrastDocument.of(asked.conflict(), contrast, asked.rows());
                })
                .answer();
    }
}
