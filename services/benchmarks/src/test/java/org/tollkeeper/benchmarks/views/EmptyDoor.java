package org.tollkeeper.benchmarks.views;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/// The floors: endpoints that do nothing but answer with bytes they have. One as Quarkus users write them, one
/// underneath that, with the headers of a real answer, which nothing served by Quarkus can be faster than.
@Path("/empty")
@NonBlocking
public class EmptyDoor {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Type", "application/json",
            "Cache-Control", "no-cache",
            "Vary", "Accept, Accept-Encoding",
            "X-Content-Type-Options", "nosniff",
            "X-Tollkeeper-As-Of", "2031-03-02T00:00:00.000Z",
            "ETag", "\"0000000000000000000000000000000000000000000\"");

    private static volatile byte[] payload = new byte[0];
    private static volatile Buffer buffer = Buffer.buffer();

    static void answers(byte[] bytes) {
        payload = bytes;
        buffer = Buffer.buffer(bytes);
    }

    @GET
    public Response empty() {
        return Response.ok(payload, "application/json").build();
    }

    @GET
    @Path("unchanged")
    public Response unchanged() {
        return Response.notModified("same").build();
    }

    void bare(@Observes Router router) {
        router.get("/bare").handler(http -> headed(http.response()).end(buffer));
        router.get("/bare/unchanged")
                .handler(http -> headed(http.response()).setStatusCode(304).end());
    }

    private static HttpServerResponse headed(HttpServerResponse response) {
        HEADERS.forEach(response::putHeader);
        return response;
    }
}
