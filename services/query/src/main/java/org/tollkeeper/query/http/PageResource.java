package org.tollkeeper.query.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.tollkeeper.query.dossier.Busy;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.dossier.Dossiers;
import org.tollkeeper.query.page.Pages;
import org.tollkeeper.query.page.shell.View;
import org.tollkeeper.query.page.shell.Visit;
import org.tollkeeper.query.page.shell.VisitReader;
import org.tollkeeper.query.shelf.TooManyClaims;

/// The page people read: five views of a conflict, each of which may stand in somebody else's page.
@Path("/")
@RunOnVirtualThread
public class PageResource {
    private final Desk desk;
    private final Answers answers;
    private final PageMaker maker;
    private final Pages pages;

    PageResource(Desk desk, Answers answers, PageMaker maker, Pages pages) {
        this.desk = desk;
        this.answers = answers;
        this.maker = maker;
        this.pages = pages;
    }

    /// The only conflict, or the list of them.
    @GET
    public Response home(@Context RoutingContext http, @Context UriInfo uri) {
        var dossiers = desk.dossiers();
        var all = dossiers.all();
        return all.size() == 1
                ? page(all.getFirst(), View.NOW, false, http, uri)
                : answers.now(http, dossiers::version, () -> Html.alone(list(dossiers)));
    }

    /// One conflict as it stands, or as it stood.
    @GET
    @Path("c/{conflict}")
    public Response now(@PathParam("conflict") String id, @Context RoutingContext http, @Context UriInfo uri) {
        var suffix = desk.knows(id) ? Optional.<Suffix>empty() : Suffix.of(id);
        return suffix.isPresent()
                ? taken(suffix.get(), suffix.get().off(id), View.NOW, http, uri)
                : page(desk.dossier(id), View.NOW, false, http, uri);
    }

    @GET
    @Path("c/{conflict}/{view}")
    public Response view(
            @PathParam("conflict") String id,
            @PathParam("view") String view,
            @Context RoutingContext http,
            @Context UriInfo uri) {
        var suffix = Suffix.of(view);
        return suffix.isPresent()
                ? taken(suffix.get(), id, known(suffix.get().off(view)), http, uri)
                : page(desk.dossier(id), known(view), false, http, uri);
    }

    /// Why one row is what it is.
    @GET
    @Path("c/{conflict}/why/{row}")
    public Response why(
            @PathParam("conflict") String id,
            @PathParam("row") String row,
            @Context RoutingContext http,
            @Context UriInfo uri) {
        var dossier = desk.dossier(id);
        var visit = visit(dossier, View.NOW, false, uri);
        var page = maker.why(dossier, visit, row);
        return page.isEmpty()
                ? missing(404, "No such row", "Nothing is known of “" + row + "” at the time asked for.")
                : answers.now(http, dossier::version, () -> Html.alone(page.get()));
    }

    /// A claim's words in the story that printed them.
    @GET
    @Path("c/{conflict}/story/{claim}")
    public Response story(
            @PathParam("conflict") String id,
            @PathParam("claim") String claim,
            @Context RoutingContext http,
            @Context UriInfo uri) {
        var dossier = desk.dossier(id);
        var page = maker.story(dossier, visit(dossier, View.CLAIMS, false, uri), claim);
        return page.isEmpty()
                ? missing(
                        404,
                        "Not shown in its story",
                        "There is no such claim, its story is not to be shown, or it is not read yet.")
                : answers.now(http, dossier::version, () -> Html.alone(page.get()));
    }

    /// Where the two clocks can stop, for the page's sliders.
    @GET
    @Path("c/{conflict}/clocks")
    public Response clocks(@PathParam("conflict") String id, @Context RoutingContext http, @Context UriInfo uri) {
        var dossier = desk.dossier(id);
        return answers.now(http, dossier::version, () -> maker.clocks(dossier));
    }

    @GET
    @Path("embed/c/{conflict}")
    public Response embeddedNow(@PathParam("conflict") String id, @Context RoutingContext http, @Context UriInfo uri) {
        return page(desk.dossier(id), View.NOW, true, http, uri);
    }

    @GET
    @Path("embed/c/{conflict}/{view}")
    public Response embedded(
            @PathParam("conflict") String id,
            @PathParam("view") String view,
            @Context RoutingContext http,
            @Context UriInfo uri) {
        return page(desk.dossier(id), known(view), true, http, uri);
    }

    @ServerExceptionMapper
    Response unknownConflict(Desk.UnknownConflict unknown) {
        return missing(
                404, "No such conflict", "There is no conflict “" + unknown.id() + "”, or it is not defined yet.");
    }

    @ServerExceptionMapper
    Response unknownView(UnknownView unknown) {
        return missing(404, "No such view", "There is no view “" + unknown.getMessage() + "” of a conflict.");
    }

    @ServerExceptionMapper
    Response tooManyClaims(TooManyClaims many) {
        return missing(503, "Too much to look at at once", many.sentence());
    }

    @ServerExceptionMapper
    Response busy(Busy busy) {
        var page = missing(503, "Others are asked first", busy.sentence());
        return Response.fromResponse(page)
                .header(HttpHeaders.RETRY_AFTER, busy.seconds())
                .build();
    }

    @ServerExceptionMapper
    Response notReadYet(Desk.NotReadYet wait) {
        var page = missing(503, "Starting", Desk.NotReadYet.SENTENCE + " Try again in a moment.");
        return Response.fromResponse(page).header(HttpHeaders.RETRY_AFTER, 2).build();
    }

    private Response page(Dossier dossier, View view, boolean embedded, RoutingContext http, UriInfo uri) {
        var visit = visit(dossier, view, embedded, uri);
        return answers.now(http, dossier::version, () -> {
            var page = maker.page(dossier, visit);
            return embedded ? Html.framed(page) : Html.alone(page);
        });
    }

    private Response taken(Suffix suffix, String id, View view, RoutingContext http, UriInfo uri) {
        var dossier = desk.dossier(id);
        var elsewhere = suffix.elsewhere(id, view, uri);
        if (elsewhere.isPresent() || suffix != Suffix.SVG) {
            return elsewhere.orElseThrow(() -> suffix.notOffered(view));
        }
        var visit = visit(dossier, view, false, uri);
        if (!visit.problems().isEmpty()) {
            return Html.missing(400, pages.missing("Not drawn", String.join(" ", visit.problems())));
        }
        return answers.now(http, dossier::version, () -> Html.picture(maker.picture(dossier, visit)));
    }

    private static Visit visit(Dossier dossier, View view, boolean embedded, UriInfo uri) {
        var conflict = dossier.definition().orElseThrow();
        return VisitReader.read(conflict, view, embedded, Html.texts(uri.getQueryParameters()));
    }

    private static View known(String view) {
        return View.at(view).filter(v -> !v.path().isEmpty()).orElseThrow(() -> new UnknownView(view));
    }

    private Response missing(int status, String title, String sentence) {
        return Html.missing(status, pages.missing(title, sentence));
    }

    private String list(Dossiers dossiers) {
        return pages.conflicts(dossiers.all().stream().map(PageMaker::listed).toList());
    }

    /// No view of that name.
    static final class UnknownView extends RuntimeException {
        UnknownView(String view) {
            super(view);
        }
    }
}
