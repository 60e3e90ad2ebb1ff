package org.tollkeeper.ingest.problem;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.Json;

/// A refusal as RFC 9457 has it.
///
/// @param kind the last part of its type, the same for every refusal of the kind
/// @param more further members: the field, its value, the rule, the state things were left in
public record Problem(int status, String kind, String title, String detail, Map<String, Object> more) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        more = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    public Problem(int status, String kind, String title, String detail) {
        this(status, kind, title, detail, Map.of());
    }

    /// One field that cannot be accepted.
    public static Problem of(int status, String title, FieldException why, String state) {
        return new Problem(status, "refused", title, why.problem() + ".", Map.of())
                .with(members(why))
                .with("state", state);
    }

    /// Several fields that cannot be accepted; the first one speaks for all.
    public static Problem of(int status, String title, List<FieldException> why, String state) {
        return of(status, title, why.getFirst(), state)
                .with("problems", why.stream().map(Problem::members).toList());
    }

    /// A field, its value, what is wrong with it, and the rule.
    public static SequencedMap<String, Object> members(FieldException why) {
        var members = new LinkedHashMap<String, Object>();
        put(members, "field", why.field());
        put(members, "value", why.value());
        members.put("problem", why.problem());
        put(members, "rule", why.rule());
        return members;
    }

    public Problem with(String member, Object value) {
        return with(Map.of(member, value));
    }

    public Problem with(Map<String, Object> members) {
        var all = new LinkedHashMap<>(more);
        all.putAll(members);
        return new Problem(status, kind, title, detail, all);
    }

    public Response response() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:tollkeeper:problem:" + kind);
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        body.putAll(more);
        return Response.status(status).type(MEDIA_TYPE).entity(Json.write(body)).build();
    }

    private static void put(Map<String, Object> members, String name, String value) {
        if (!value.isEmpty()) {
            members.put(name, value);
        }
    }
}
