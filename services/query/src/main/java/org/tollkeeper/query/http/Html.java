package org.tollkeeper.query.http;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// How pages leave: nothing from elsewhere, nothing inline, and in nobody's frame but where they are meant for it.
final class Html {
    static final String TYPE = "text/html;charset=utf-8";
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors ";

    private Html() {}

    static Answer of(String page) {
        return new Answer(TYPE, page.getBytes(StandardCharsets.UTF_8));
    }

    static Answer picture(String svg) {
        return new Answer("image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }

    /// A picture carries its own style and nothing else.
    static Response picture(Response response) {
        return Response.fromResponse(response)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }

    static Response alone(Response response) {
        return guarded(response, "'none'");
    }

    /// An embed view shows public figures and takes no orders, so anyone may frame it.
    static Response framed(Response response) {
        return guarded(response, "*");
    }

    /// The first value of each parameter.
    static Map<String, String> firsts(MultivaluedMap<String, String> parameters) {
        var firsts = new HashMap<String, String>();
        parameters.forEach((name, values) -> firsts.put(name, values.isEmpty() ? "" : values.getFirst()));
        return firsts;
    }

    private static Response guarded(Response response, String ancestors) {
        return Response.fromResponse(response)
                .header("Content-Security-Policy", POLICY + ancestors)
                .header("Referrer-Policy", "same-origin")
                .build();
    }
}
