package org.tollkeeper.query.http;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.tollkeeper.query.answer.BadParameter;
import org.tollkeeper.query.contract.Contracts;
import org.tollkeeper.query.dossier.Busy;
import org.tollkeeper.query.shelf.TooManyClaims;

/// Every failure leaves as a problem.
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String DOORS = "What can be asked is listed at /openapi.yaml.";
    private static final String TO_ASK = "GET, HEAD";
    private static final Set<String> ASKING = Set.of("GET", "HEAD", "OPTIONS");

    private final Contracts contracts;

    Problems(Contracts contracts) {
        this.contracts = contracts;
    }

    @ServerExceptionMapper
    Response badParameter(BadParameter bad) {
        return new Problem(400, "refused", "A parameter cannot be understood", bad.sentence())
                .of(bad.parameter(), bad.value(), bad.accepted())
                .response();
    }

    @ServerExceptionMapper
    Response unknownConflict(Desk.UnknownConflict unknown) {
        return new Problem(404, "unknown-conflict", "No such conflict", unknown.sentence())
                .of("conflict", unknown.id(), "the id of a conflict that is listed at /conflicts")
                .response();
    }

    @ServerExceptionMapper
    Response tooManyClaims(TooManyClaims many) {
        return new Problem(503, "too-many-claims", "Too much to look at at once", many.sentence()).response();
    }

    @ServerExceptionMapper
    Response busy(Busy busy) {
        return new Problem(503, "busy", "Others are asked first", busy.sentence())
                .response(HttpHeaders.RETRY_AFTER, busy.seconds());
    }

    @ServerExceptionMapper
    Response notReadYet(Desk.NotReadYet wait) {
        return new Problem(503, "unavailable", "Not ready yet", Desk.NotReadYet.SENTENCE)
                .response(HttpHeaders.RETRY_AFTER, 2);
    }

    @ServerExceptionMapper
    Response noSuchForm(Forms.NotOffered form) {
        return new Problem(form.status(), "not-acceptable", "Not offered in that form", form.sentence())
                .of(form.field(), form.asked(), form.offered())
                .response();
    }

    /// The framework takes an address that ends in a form for none at all where its method does not fit.
    @ServerExceptionMapper
    Response unknownPath(NotFoundException unknown, UriInfo uri, Request request) {
        return contracts.isOpen(uri.getPath()) && !ASKING.contains(request.getMethod())
                ? notThatWay(request, TO_ASK)
                : new Problem(
                                404,
                                "unknown-path",
                                "Nothing is here",
                                "There is nothing at " + uri.getPath() + ". " + DOORS)
                        .response();
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException refused, Request request) {
        // The framework does not always say which; to ask is what every address here takes.
        var allow = Objects.requireNonNullElse(refused.getResponse().getHeaderString(HttpHeaders.ALLOW), TO_ASK);
        return notThatWay(request, allow);
    }

    private static Response notThatWay(Request request, String allow) {
        return new Problem(405, "method", "Not that way", "This address does not take that method. " + DOORS)
                .of("method", request.getMethod(), "one of " + allow)
                .response(HttpHeaders.ALLOW, allow);
    }

    @ServerExceptionMapper
    Response notAcceptable(NotAcceptableException refused) {
        return new Problem(
                        406,
                        "not-acceptable",
                        "Not offered in that form",
                        "None of the forms that 'Accept' names is offered here. " + DOORS)
                .response();
    }

    @ServerExceptionMapper
    Response notSupported(NotSupportedException refused) {
        return new Problem(
                        415,
                        "content-type",
                        "The content type is not read here",
                        "That content type is not read. " + DOORS)
                .response();
    }

    /// Whatever else the framework refuses before anything here is asked.
    @ServerExceptionMapper(priority = Priorities.USER + 2)
    Response refused(WebApplicationException refused) {
        var given = refused.getResponse();
        return given.getStatus() < 400 || given.hasEntity()
                ? given
                : new Problem(
                                given.getStatus(),
                                "request",
                                given.getStatusInfo().getReasonPhrase(),
                                "The request cannot be understood. Nothing was looked for. " + DOORS)
                        .response();
    }

    /// A fault of ours: told in the log, with nothing of it in the answer.
    @ServerExceptionMapper(priority = Priorities.USER + 2)
    Response fault(RuntimeException fault) {
        LOG.error("A question could not be answered. The figures are as they were; nothing was stored.", fault);
        return new Problem(500, "fault", "The question could not be answered", "The service's log says why.")
                .response();
    }
}
