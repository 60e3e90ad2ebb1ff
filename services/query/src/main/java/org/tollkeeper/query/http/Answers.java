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
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
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
    private final LongSupplier nanos;
    private final Map<Asked, Begun> begun = new ConcurrentHashMap<>();
    private final Set<Asked> renewed = ConcurrentHashMap.newKeySet();
    private final Cache<Asked, Given> given = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Asked, Given>weigher((_, given) -> given.answer().size() + BESIDE_BYTES)
            .build();

    @Inject
    Answers(Freshness freshness, @VirtualThreads ExecutorService workers) {
        this(freshness, workers, System::nanoTime);
    }

    /// @param nanos the clock by which is told how long an answer took and how old it is
    Answers(Freshness freshness, ExecutorService workers, LongSupplier nanos) {
        this.freshness = freshness;
        this.workers = workers;
        this.nanos = nanos;
    }

    /// What answers are made from.
    interface Source {
        /// Rises with whatever can alter an answer.
        long version();

        /// Whether an answer that took long may be given a little longer, with the time up to which it is right, while
        /// it is worked out anew.
        default boolean mayLag() {
            return false;
        }
    }

    void first(@Observes Filters filters) {
        filters.register(this::again, FIRST);
    }

    /// Whatever has been asked before, in the same words, and stands, or is being worked out anew.
    private void again(RoutingContext http) {
        var request = http.request();
        var asked = request.method().equals(HttpMethod.GET) ? Asked.of(request) : null;
        var last = asked == null ? null : given.getIfPresent(asked);
        if (asked == null || last == null || !(last.stands() || last.mayLag(nanos.getAsLong()))) {
            http.next();
            return;
        }
        var asOf = last.stands() ? freshness.asOfText().orElse(null) : last.asOf();
        if (!last.stands()) {
            renew(asked, last);
        }
        var response = http.response();
        if (asOf != null) {
            response.putHeader(AS_OF, asOf);
        }
        last.answer().send(request.getHeader(HttpHeaders.IF_NONE_MATCH), response);
    }

    private void renew(Asked asked, Given last) {
        if (renewed.add(asked)) {
            var _ = begin(asked, last.source(), last.work()).whenComplete((_, _) -> renewed.remove(asked));
        }
    }

    /// 200 with the answer, or 304 where the asker has it already. A cache may keep it and must ask before using
    /// it: figures change when a claim comes in, not when a time runs out.
    ///
    /// @param source what the answer is made from
    Response now(RoutingContext http, Source source, Supplier<Answer> work) {
        try {
            return respond(http, find(http, source, work).join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// The same without waiting for it.
    Uni<Response> soon(RoutingContext http, Source source, Supplier<Answer> work) {
        return Uni.createFrom().completionStage(find(http, source, work)).map(answer -> respond(http, answer));
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

    private CompletableFuture<Answer> find(RoutingContext http, Source source, Supplier<Answer> work) {
        var asked = Asked.of(http.request());
        var last = given.getIfPresent(asked);
        return last != null && last.stands()
                ? CompletableFuture.completedFuture(last.answer())
                : begin(asked, source, work);
    }

    private CompletableFuture<Answer> begin(Asked asked, Source source, Supplier<Answer> work) {
        var asOf = freshness.asOfText().orElse(null);
        long now = source.version();
        var mine = new Begun(now, new CompletableFuture<>());
        var first = begun.compute(asked, (_, other) -> other == null || other.version() != now ? mine : other);
        if (first.equals(mine)) {
            long start = nanos.getAsLong();
            workers.execute(() -> {
                complete(mine.answer(), () -> asked.isPacked() ? work.get().packed() : work.get());
                if (!mine.answer().isCompletedExceptionally()) {
                    var answer = mine.answer().join();
                    given.put(asked, new Given(source, now, answer, work, asOf, start, nanos.getAsLong() - start));
                }
                begun.remove(asked, mine);
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

    /// What of a request the answer depends on.
    private record Asked(String address, @Nullable String accept, boolean isPacked) {
        static Asked of(HttpServerRequest request) {
            return new Asked(request.uri(), request.getHeader(HttpHeaders.ACCEPT), Gzip.isWanted(request));
        }
    }

    /// What is being worked out.
    private record Begun(long version, CompletableFuture<Answer> answer) {}

    /// @param asOf up to when everything had been read that it was made from
    /// @param start when its making began, and how long it took, in nanoseconds
    private record Given(
            Source source,
            long made,
            Answer answer,
            Supplier<Answer> work,
            @Nullable String asOf,
            long start,
            long took) {
        private static final long COSTLY = Duration.ofMillis(20).toNanos();
        private static final long LONGEST = Duration.ofSeconds(5).toNanos();
        private static final int TIMES_AS_LONG = 10;

        boolean stands() {
            return source.version() == made;
        }

        boolean mayLag(long now) {
            return took > COSTLY && source.mayLag() && now - start < Math.max(LONGEST, TIMES_AS_LONG * took);
        }
    }
}
