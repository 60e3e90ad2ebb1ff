package org.tollkeeper.query.http;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What could not be answered, as RFC 9457 has it, in the words that ingest uses too.
///
/// @param kind the last part of its type, the same for every refusal of the kind
/// @param members further ones: `field`, its `value`, and the `rule` that says what would be accepted
record Problem(int status, String kind, String title, String detail, Map<String, Object> members) {
    static final String MEDIA_TYPE = "application/problem+json";

    Problem(int status, String kind, String title, String detail) {
        this(status, kind, title, detail, Map.of());
    }

    Problem of(String field, String value, String rule) {
        var members = new LinkedHashMap<String, Object>();
        members.put("field", field);
        members.put("value", value);
        members.put("rule", rule);
        return new Problem(status, kind, title, detail, members);
    }

    Map<String, Object> document() {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "urn:tollkeeper:problem:" + kind);
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        problem.putAll(members);
        return problem;
    }

    Response response() {
        return response(null, null);
    }

    /// With one header more.
    Response response(@Nullable String header, @Nullable Object value) {
        var response = Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(document());
        return header == null
                ? response.build()
                : response.header(header, value).build();
    }
}
