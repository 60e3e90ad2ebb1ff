package org.tollkeeper.query.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.tollkeeper.query.answer.BadParameter;

/// What could not be answered, as RFC 9457 problems.
public class Problems {
    private static final String TYPE = "application/problem+json";

    @ServerExceptionMapper
    Response badParameter(BadParameter bad) {
        var problem = problem(400, "A query parameter cannot be understood", bad.sentence());
        problem.put("field", bad.parameter());
        problem.put("value", bad.value());
        problem.put("accepted", bad.accepted());
        return Response.status(400).type(TYPE).entity(problem).build();
    }

    @ServerExceptionMapper
    Response unknownConflict(Desk.UnknownConflict unknown) {
        var problem = problem(404, "There is no such conflict", unknown.sentence());
        problem.put("field", "conflict");
        problem.put("value", unknown.id());
        return Response.status(404).type(TYPE).entity(problem).build();
    }

    @ServerExceptionMapper
    Response notReadYet(Desk.NotReadYet wait) {
        return Response.status(503)
                .type(TYPE)
                .header(HttpHeaders.RETRY_AFTER, 2)
                .entity(problem(503, "Not ready yet", Desk.NotReadYet.SENTENCE))
                .build();
    }

    private static Map<String, Object> problem(int status, String title, String detail) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        return problem;
    }
}
