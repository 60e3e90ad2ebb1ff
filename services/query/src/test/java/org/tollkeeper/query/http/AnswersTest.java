package org.tollkeeper.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tollkeeper.query.dossier.Freshness;

/// When what was answered last is answered again: as long as nothing came in, and of very many claims for a little
/// longer, with the time up to which it is right.
class AnswersTest {
    private static final String READ_FIRST = "2031-03-01T12:00:00Z";
    private static final String READ_LATER = "2031-03-01T12:00:09Z";

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicLong version = new AtomicLong(1);
    private final Freshness freshness = new Freshness(InstantSource.system());
    private final Later later = new Later();
    private final Answers answers = new Answers(freshness, later, nanos::get);
    private final List<String> made = new ArrayList<>();

    @BeforeEach
    void everything_was_read() {
        freshness.caughtUp(Instant.parse(READ_FIRST));
    }

    @Test
    void an_answer_stands_as_long_as_nothing_comes_in_and_is_right_up_to_now() {
        answered(source(false), Duration.ofSeconds(30));
        freshness.caughtUp(Instant.parse(READ_LATER));

        assertThat(asked()).isEqualTo(new Heard("version 1", READ_LATER));
    }

    @Test
    void where_an_answer_may_not_lag_one_made_before_a_claim_is_never_given_after_it() {
        answered(source(false), Duration.ofSeconds(30));
        version.incrementAndGet();

        assertThat(asked()).isNull();
    }

    @Test
    void what_was_made_quickly_does_not_lag_even_where_it_may() {
        answered(source(true), Duration.ofMillis(20));
        version.incrementAndGet();

        assertThat(asked()).isNull();
    }

    @Test
    void what_took_long_is_given_once_more_as_right_up_to_when_it_was_made_and_made_anew() {
        answered(source(true), Duration.ofMillis(400));
        version.incrementAndGet();
        freshness.caughtUp(Instant.parse(READ_LATER));

        assertThat(asked()).isEqualTo(new Heard("version 1", READ_FIRST));
        assertThat(asked()).isEqualTo(new Heard("version 1", READ_FIRST));
        later.run();
        assertThat(asked()).isEqualTo(new Heard("version 2", READ_LATER));
        assertThat(made).containsExactly("version 1", "version 2");
    }

    @Test
    void it_lags_for_five_seconds_or_ten_times_as_long_as_it_took_and_no_longer() {
        answered(source(true), Duration.ofSeconds(2));
        version.incrementAndGet();
        nanos.addAndGet(Duration.ofSeconds(18).toNanos() - 1);
        assertThat(asked()).isNotNull();

        nanos.addAndGet(1);
        assertThat(asked()).isNull();
    }

    @Test
    void a_claim_that_comes_in_while_an_answer_is_made_outdates_it() {
        answers.soon(http(new HashMap<>(), new ArrayList<>()), source(false), () -> {
                    var answer = answer("version " + version.getAndIncrement());
                    nanos.addAndGet(1);
                    return answer;
                })
                .subscribe()
                .with(_ -> {});
        later.run();

        assertThat(asked()).isNull();
    }

    private void answered(Answers.Source source, Duration took) {
        answers.soon(http(new HashMap<>(), new ArrayList<>()), source, () -> {
                    nanos.addAndGet(took.toNanos());
                    return answer("version " + version.get());
                })
                .subscribe()
                .with(_ -> {});
        later.run();
    }

    private Answer answer(String text) {
        made.add(text);
        return new Answer("text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private Answers.Source source(boolean mayLag) {
        return new Answers.Source() {
            @Override
            public long version() {
                return version.get();
            }

            @Override
            public boolean mayLag() {
                return mayLag;
            }
        };
    }

    /// What who asks the same again hears; null where it is not answered from what was kept.
    private @Nullable Heard asked() {
        var filters = new Filters();
        answers.first(filters);
        var headers = new HashMap<String, String>();
        var body = new ArrayList<String>();
        filters.getFilters().getFirst().getHandler().handle(http(headers, body));
        return body.isEmpty() ? null : new Heard(body.getFirst(), String.valueOf(headers.get(Answers.AS_OF)));
    }

    private record Heard(String body, String asOf) {}

    /// A request of one address, and what is answered to it.
    private static RoutingContext http(Map<String, String> headers, List<String> body) {
        var request = of(HttpServerRequest.class, (_, method, _) -> switch (method.getName()) {
            case "method" -> HttpMethod.GET;
            case "uri" -> "/conflicts/war/tolls";
            default -> null;
        });
        var response = of(HttpServerResponse.class, (self, method, given) -> switch (method.getName()) {
            case "putHeader" -> {
                headers.put(String.valueOf(given[0]), String.valueOf(given[1]));
                yield self;
            }
            case "end" -> {
                body.add(String.valueOf(given[0]));
                yield Future.succeededFuture();
            }
            default -> throw new IllegalStateException(method.getName() + " was not expected");
        });
        return of(RoutingContext.class, (_, method, _) -> switch (method.getName()) {
            case "request" -> request;
            case "response" -> response;
            default -> null;
        });
    }

    private static <T> T of(Class<T> type, InvocationHandler says) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, says));
    }

    /// Runs what it was given when it is told to.
    private static final class Later extends AbstractExecutorService {
        private final List<Runnable> waiting = new ArrayList<>();

        void run() {
            var now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(Runnable::run);
        }

        @Override
        public void execute(Runnable work) {
            waiting.add(work);
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long time, TimeUnit unit) {
            return true;
        }
    }
}
