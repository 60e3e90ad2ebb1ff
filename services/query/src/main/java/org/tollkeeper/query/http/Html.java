package org.tollkeeper.query.http;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// How pages leave: nothing from elsewhere, nothing inline, and in nobody's frame but where they are meant for it.
final class Html {
    static final String TYPE = "text/html;charset=utf-8";
    private static final String SECURITY = "Content-Security-Policy";
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors ";

    private Html() {}

    static Answer alone(String page) {
        return of(page, "'none'");
    }

    /// An embed view shows public figures and takes no orders, so anyone may frame it.
    static Answer framed(String page) {
        return of(page, "*");
    }

    /// A picture carries its own style and nothing else.
    static Answer picture(String svg) {
        return new Answer("image/svg+xml", svg.getBytes(StandardCharsets.UTF_8))
                .with(Map.of(SECURITY, "default-src 'none'; style-src 'unsafe-inline'"));
    }

    /// A page that says what there is not.
    static Response missing(int status, String page) {
        var response = Response.status(status).type(TYPE).entity(page);
        guards("'none'").forEach(response::header);
        return response.build();
    }

    /// Each parameter as one text: one that is given several times is the list of what was given, as for programs.
    static Map<String, String> texts(MultivaluedMap<String, String> parameters) {
        var texts = new HashMap<String, String>();
        parameters.forEach((name, values) -> texts.put(name, String.join(",", values)));
        return texts;
    }

    private static Answer of(String page, String ancestors) {
        return new Answer(TYPE, page.getBytes(StandardCharsets.UTF_8)).with(guards(ancestors));
    }

    private static Map<String, String> guards(String ancestors) {
        return Map.of(SECURITY, POLICY + ancestors, "Referrer-Policy", "same-origin");
    }
}
