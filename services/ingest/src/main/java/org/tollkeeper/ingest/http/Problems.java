package org.tollkeeper.ingest.http;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.problem.Problem;
import org.tollkeeper.ingest.problem.ProblemException;
import org.tollkeeper.ingest.recording.UnavailableException;

/// Refusals on their way out.
public class Problems {
    private static final int RETRY_SECONDS = 5;

    @ServerExceptionMapper
    Response refused(ProblemException refusal) {
        return refusal.problem().response();
    }

    @ServerExceptionMapper
    Response refused(FieldException field) {
        return Problem.of(422, "The request was refused", field, "Nothing was stored.")
                .response();
    }

    /// What no resource answers: an address that is none, a method or a media type that it does not take.
    @ServerExceptionMapper(priority = Priorities.USER + 1)
    Response unanswered(WebApplicationException fault, Request request) {
        var given = fault.getResponse();
        if (given.getStatus() < 400 || given.hasEntity()) {
            return given;
        }
        var problem = new Problem(
                given.getStatus(),
                kind(given.getStatus()),
                given.getStatusInfo().getReasonPhrase(),
                "This address does not answer such a request; /doors.yaml lists what is answered.");
        var answer = Response.fromResponse(naming(problem, given, request).response());
        given.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    /// Of a method, which it is and which would be answered.
    private static Problem naming(Problem problem, Response given, Request request) {
        var allowed = given.getHeaderString(HttpHeaders.ALLOW);
        if (problem.status() != 405) {
            return problem;
        }
        var named = problem.with("field", "method").with("value", request.getMethod());
        return allowed == null ? named : named.with("rule", "one of " + allowed);
    }

    private static String kind(int status) {
        return switch (status) {
            case 404 -> "unknown-path";
            case 405 -> "method";
            case 406 -> "not-acceptable";
            case 415 -> "content-type";
            default -> "request";
        };
    }

    @ServerExceptionMapper
    Response unavailable(UnavailableException away) {
        var problem = new Problem(503, "unavailable", "Nothing can be made durable now", away.getMessage() + "")
                .with("state", away.state());
        return Response.fromResponse(problem.response())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }
}
