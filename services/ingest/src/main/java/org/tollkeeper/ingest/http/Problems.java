package org.tollkeeper.ingest.http;

import jakarta.ws.rs.core.HttpHeaders;
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

    @ServerExceptionMapper
    Response unavailable(UnavailableException away) {
        var problem = new Problem(503, "unavailable", "Nothing can be made durable now", away.getMessage() + "")
                .with("state", away.state());
        return Response.fromResponse(problem.response())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }
}
