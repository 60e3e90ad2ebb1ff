package org.tollkeeper.query.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.dossier.Dossiers;
import org.tollkeeper.query.page.Pages;

/// The page people read.
@Path("/")
@RunOnVirtualThread
public class PageResource {
    static final String HTML = "text/html;charset=utf-8";

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
    public Response home(
            @QueryParam("at") @Nullable String at,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Context Request request,
            @Context UriInfo uri) {
        var dossiers = desk.dossiers();
        var all = dossiers.all();
        return all.size() == 1
                ? page(all.getFirst(), at, knownAt, request, uri)
                : guarded(answers.answer(request, uri, dossiers.version(), () -> html(list(dossiers))));
    }

    /// One conflict as it stands, or as it stood.
    @GET
    @Path("c/{conflict}")
    public Response conflict(
            @PathParam("conflict") String id,
            @QueryParam("at") @Nullable String at,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Context Request request,
            @Context UriInfo uri) {
        return page(desk.dossier(id), at, knownAt, request, uri);
    }

    @ServerExceptionMapper
    Response unknownConflict(Desk.UnknownConflict unknown) {
        var page = pages.missing(
                "No such conflict", "There is no conflict “" + unknown.id() + "”, or it is not defined yet.");
        return guarded(Response.status(404).type(HTML).entity(page).build());
    }

    @ServerExceptionMapper
    Response notReadYet(Desk.NotReadYet wait) {
        return guarded(Response.status(503)
                .type(HTML)
                .header(HttpHeaders.RETRY_AFTER, 2)
                .entity(pages.missing("Starting", Desk.NotReadYet.SENTENCE + " Try again in a moment."))
                .build());
    }

    private Response page(
            Dossier dossier, @Nullable String at, @Nullable String knownAt, Request request, UriInfo uri) {
        return guarded(answers.answer(
                request, uri, dossier.version(), () -> html(pages.now(maker.now(dossier, at, knownAt)))));
    }

    private String list(Dossiers dossiers) {
        return pages.conflicts(dossiers.all().stream().map(PageMaker::listed).toList());
    }

    private static Answer html(String page) {
        return new Answer(HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    /// Nothing from elsewhere, nothing inline, in nobody's frame.
    private static Response guarded(Response response) {
        return Response.fromResponse(response)
                .header(
                        "Content-Security-Policy",
                        "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self';"
                                + " frame-ancestors 'none'")
                .header("Referrer-Policy", "same-origin")
                .build();
    }
}
