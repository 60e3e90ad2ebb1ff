package org.tollkeeper.query.http;

import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.query.dossier.Freshness;
import org.tollkeeper.query.http.Forms.Form;

/// The answers given last, so that an unchanged view is neither worked out nor sent twice, and one that is asked
/// for by many at once is worked out once.
@Singleton
public class Answers {
    /// Up to when everything there was has been read: a replica that lags says so.
    static final String AS_OF = "X-Tollkeeper-As-Of";

    private static final int MOST = 256;

    private final Freshness freshness;
    private final ExecutorService workers;
    private final Map<String, Given> given = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Given> eldest) {
            return size() > MOST;
        }
    };

    Answers(Freshness freshness, @VirtualThreads ExecutorService workers) {
        this.freshness = freshness;
        this.workers = workers;
    }

    /// 200 with the answer, or 304 where the asker has it already. A cache may keep it and must ask before using
    /// it: figures change when a claim comes in, not when a time runs out.
    ///
    /// @param uri what was asked, with its parameters
    /// @param version of what the answer is made from
    Response answer(Request request, UriInfo uri, long version, Supplier<Answer> work) {
        try {
            return respond(
                    request, find(uri.getRequestUri().toString(), version, work).join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// The same without waiting: what is at hand is answered at once, what is not is worked out elsewhere.
    Uni<Response> soon(RoutingContext http, Form form, long version, Supplier<Answer> work) {
        var answer = find(http.request().uri() + " " + form, version, work);
        var known = http.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        return answer.isDone() && !answer.isCompletedExceptionally()
                ? Uni.createFrom().item(respond(known, answer.join()))
                : Uni.createFrom().completionStage(answer).map(made -> respond(known, made));
    }

    private Response respond(@Nullable String known, Answer answer) {
        boolean unchanged = known != null && isAmong(answer.quotedTag(), known);
        var response = unchanged ? Response.notModified() : Response.ok(answer.bytes(), answer.type());
        return headed(response.header(HttpHeaders.ETAG, answer.quotedTag()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /// A cache that compresses may have made the tag a weak one; the figures are the same.
    static boolean isAmong(String tag, String known) {
        return known.equals(tag)
                || Arrays.stream(known.split(",", -1))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    /// What every answer says of itself.
    Response.ResponseBuilder headed(Response.ResponseBuilder response) {
        freshness.asOf().ifPresent(then -> response.header(AS_OF, then.truncatedTo(ChronoUnit.MILLIS)));
        return response.header(HttpHeaders.CACHE_CONTROL, "no-cache").header("X-Content-Type-Options", "nosniff");
    }

    private Response respond(Request request, Answer answer) {
        var tag = new EntityTag(answer.tag());
        var unchanged = request.evaluatePreconditions(tag);
        var response = unchanged == null ? Response.ok(answer.bytes(), answer.type()) : unchanged;
        return headed(response.tag(tag))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private CompletableFuture<Answer> find(String address, long version, Supplier<Answer> work) {
        CompletableFuture<Answer> begun;
        synchronized (given) {
            var last = given.get(address);
            if (last != null && last.version() == version && !last.answer().isCompletedExceptionally()) {
                return last.answer();
            }
            begun = new CompletableFuture<>();
            given.put(address, new Given(version, begun));
        }
        workers.execute(() -> complete(begun, work));
        return begun;
    }

    private static void complete(CompletableFuture<Answer> begun, Supplier<Answer> work) {
        try {
            begun.complete(work.get());
        } catch (RuntimeException | Error e) {
            // Whoever waits is told, whatever it was: nobody may wait for ever.
            begun.completeExceptionally(e);
        }
    }

    private record Given(long version, CompletableFuture<Answer> answer) {}
}
