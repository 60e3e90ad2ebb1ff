package org.tollkeeper.query.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.tollkeeper.query.page.Assets;

/// The page's style sheet, script and icon. Their address changes with their content, so a browser never asks
/// twice.
@Path("/assets/{hash}/{name}")
@RunOnVirtualThread
public class AssetResource {
    private static final Map<String, String> FOR_EVER =
            Map.of(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");

    private final Assets assets;
    private final Answers answers;

    AssetResource(Assets assets, Answers answers) {
        this.assets = assets;
        this.answers = answers;
    }

    @GET
    public Response file(@PathParam("hash") String hash, @PathParam("name") String name, @Context RoutingContext http) {
        return assets.file(hash, name)
                .map(bytes -> answers.now(http, () -> 0, () -> new Answer(assets.type(name), bytes).with(FOR_EVER)))
                .orElseGet(() -> Response.status(404).build());
    }
}
