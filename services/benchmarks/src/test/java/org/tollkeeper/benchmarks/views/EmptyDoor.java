package org.tollkeeper.benchmarks.views;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/// The floor: an endpoint that does nothing but answer with bytes it has.
@Path("/empty")
@NonBlocking
public class EmptyDoor {
    private static volatile byte[] payload = new byte[0];

    static void answers(byte[] bytes) {
        payload = bytes;
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
}
