package org.tollkeeper.query.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.tollkeeper.query.page.Assets;

/// The page's style sheet, script and icon. Their address changes with their content, so a browser never asks
/// twice.
@Path("/assets/{hash}/{name}")
public class AssetResource {
    private final Assets assets;

    AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    public Response file(@PathParam("hash") String hash, @PathParam("name") String name) {
        return assets.file(hash, name)
                .map(bytes -> Response.ok(bytes, assets.type(name))
                        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                        .header("X-Content-Type-Options", "nosniff"))
                .orElseGet(() -> Response.status(404))
                .build();
    }
}
