package org.tollkeeper.query.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.query.dossier.Freshness;

/// The answers given last, as they left: who asks the same of an unchanged conflict is answered by one look-up, before
/// any resource is found. What many ask at once is worked out once.
@Singleton
public class Answers {
    /// Up to when everything there was has been read: a replica that lags says so.
    static final String AS_OF = "X-Tollkeeper-As-Of";

    private static final long MOST_BYTES = 64L << 20;
    private static final int BESIDE_BYTES = 1000;
    private static final int FIRST = 1000;

    private final Freshness freshness;
    private final ExecutorService workers;
    private final Map<Asked, Begun> begun = new ConcurrentHashMap<>();
    private final Cache<Asked, Given> given = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Asked, Given>weigher((_, given) -> given.answer().size() + BESIDE_BYTES)
            .build();

    Answers(Freshness freshness, @VirtualThreads ExecutorService workers) {
        this.freshness = freshness;
        this.workers = workers;
    }

    void first(@Observes Filters filters) {
        filters.register(this::again, FIRST);
    }

    /// Whatever has been asked before, in the same words, and stands.
    private void again(RoutingContext http) {
        var request = http.request();
        var last = request.method().equals(HttpMethod.GET) ? given.getIfPresent(Asked.of(request)) : null;
        if (last == null || !last.stands()) {
            http.next();
            return;
        }
        var response = http.response();
        freshness.asOfText().ifPresent(then -> response.putHeader(AS_OF, then));
        last.answer().send(request.getHeader(HttpHeaders.IF_NONE_MATCH), response);
    }

    /// 200 with the answer, or 304 where the asker has it already. A cache may keep it and must ask before using
    /// it: figures change when a claim comes in, not when a time runs out.
    ///
    /// @param version of what the answer is made from; it rises with whatever can alter the answer
    Response now(RoutingContext http, LongSupplier version, Supplier<Answer> work) {
        try {
            return respond(http, find(http, version, work).join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// The same without waiting for it.
    Uni<Response> soon(RoutingContext http, LongSupplier version, Supplier<Answer> work) {
        return Uni.createFrom().completionStage(find(http, version, work)).map(answer -> respond(http, answer));
    }

    /// What every answer says of itself.
    Response.ResponseBuilder headed(Response.ResponseBuilder response) {
        Answer.always().forEach(response::header);
        return dated(response);
    }

    private Response respond(RoutingContext http, Answer answer) {
        var known = http.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        return dated(answer.response(known)).build();
    }

    private Response.ResponseBuilder dated(Response.ResponseBuilder response) {
        freshness.asOfText().ifPresent(then -> response.header(AS_OF, then));
        return response;
    }

    private CompletableFuture<Answer> find(RoutingContext http, LongSupplier version, Supplier<Answer> work) {
        var asked = Asked.of(http.request());
        var last = given.getIfPresent(asked);
        return last != null && last.stands()
                ? CompletableFuture.completedFuture(last.answer())
                : begin(asked, version, work);
    }

    private CompletableFuture<Answer> begin(Asked asked, LongSupplier version, Supplier<Answer> work) {
        long now = version.getAsLong();
        var mine = new Begun(now, new CompletableFuture<>());
        var first = begun.compute(asked, (_, other) -> other == null || other.version() != now ? mine : other);
        if (first.equals(mine)) {
            workers.execute(() -> {
                complete(mine.answer(), () -> asked.isPacked() ? work.get().packed() : work.get());
                keep(asked, version, mine);
            });
        }
        return first.answer();
    }

    private static void complete(CompletableFuture<Answer> begun, Supplier<Answer> work) {
        try {
            begun.complete(work.get());
        } catch (RuntimeException | Error e) {
            // Whoever waits is told, whatever it was: nobody may wait for ever.
            begun.completeExceptionally(e);
        }
    }

    private void keep(Asked asked, LongSupplier version, Begun done) {
        if (!done.answer().isCompletedExceptionally()) {
            given.put(asked, new Given(version, done.version(), done.answer().join()));
        }
        begun.remove(asked, done);
    }

    /// What of a request the answer depends on.
    private record Asked(String address, @Nullable String accept, boolean isPacked) {
        static Asked of(HttpServerRequest request) {
            return new Asked(request.uri(), request.getHeader(HttpHeaders.ACCEPT), Gzip.isWanted(request));
        }
    }

    /// What is being worked out.
    private record Begun(long version, CompletableFuture<Answer> answer) {}

    private record Given(LongSupplier version, long made, Answer answer) {
        boolean stands() {
            return version.getAsLong() == made;
        }
    }
}
