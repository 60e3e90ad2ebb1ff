package org.tollkeeper.ingest.feeds;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.door.Doors;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.recording.UnavailableException;
import org.tollkeeper.ingest.rejected.Refused;

/// How the feeds do: a page for a browser, the same as JSON for everybody else.
@Path("/feeds")
public class FeedsResource {
    /// The page holds words of others, runs nothing and asks for nothing.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";

    private final FeedRunner runner;
    private final Doors.Keeper keeper;

    FeedsResource(FeedRunner runner, Doors.Keeper keeper) {
        this.runner = runner;
        this.keeper = keeper;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    public Response get(
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept,
            @HeaderParam(HttpHeaders.HOST) @Nullable String host) {
        boolean browser = accept != null && accept.contains(MediaType.TEXT_HTML);
        return (browser
                        ? page("http://" + (host == null ? "127.0.0.1:8080" : host))
                        : Response.ok(json(), MediaType.APPLICATION_JSON))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private String json() {
        return Json.write(FeedsDocument.of(runner, FeedsDocument.alerts(keeper)));
    }

    private Response.ResponseBuilder page(String base) {
        String shut = null;
        List<Refused> refused = List.of();
        try {
            refused = keeper.open().rejected().shelf().all();
        } catch (UnavailableException e) {
            shut = String.valueOf(e.getMessage());
        }
        var document = FeedsDocument.of(runner, FeedsDocument.alerts(keeper));
        return Response.ok(
                        FeedsPage.of(document, shut, refused, runner.now(), base),
                        MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", POLICY);
    }
}
