package org.tollkeeper.benchmarks.views;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.messaging.Keys;
import org.tollkeeper.query.dossier.Dossier;
import org.tollkeeper.query.dossier.Dossiers;
import org.tollkeeper.query.shelf.Cursor;

/// Asking query, as a ratio to asking an endpoint that does nothing, in the same process and the same minute. What it
/// prints is the result; nothing here fails for being slow.
@QuarkusTest
class ViewsBenchmark {
    private static final int ROUNDS = 21;
    private static final Duration ROUND = Duration.ofMillis(500);
    private static final Duration WARMING = Duration.ofSeconds(3);
    private static final int LISTENERS = 2000;
    private static final int PAST_WARMING = 60;
    private static final int PAST_ASKED = 200;
    private static final List<String> PASTS = List.of(
            "/conflicts/measured/tolls",
            "/conflicts/measured/positions",
            "/conflicts/measured/claims",
            "/conflicts/measured/series",
            "/conflicts/measured/tolls/a/MILITARY/KILLED/explanation",
            "/c/measured",
            "/c/measured/timeline",
            "/c/measured/claims",
            "/c/measured/changes");

    @Inject
    Dossiers dossiers;

    @TestHTTPResource("/")
    URI address = URI.create("about:blank");

    @BeforeEach
    void a_conflict_has_been_read() {
        var war = Measured.CONFLICT;
        var filled = dossiers.of(war.id());
        filled.define(war);
        var claims = Measured.claims(2000);
        claims.forEach(filled::add);
        publish(filled, claims, claims.getLast());
        dossiers.caughtUp();
    }

    @Test
    void requests_per_second() throws Exception {
        var tolls = "/conflicts/measured/tolls";
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address.resolve(tolls)).build(), BodyHandlers.ofByteArray());
        EmptyDoor.answers(answer.body());
        int port = address.getPort();
        var tag = answer.headers().firstValue("ETag").orElseThrow();
        System.out.printf("GET /tolls: %d bytes%n", answer.body().length);
        ratio("GET /tolls", Load.get(port, tolls), Load.get(port, "/empty"), 0.8);
        ratio("304", Load.get(port, tolls, "If-None-Match: " + tag), Load.get(port, "/empty/unchanged"), 0.95);
        ratio("GET, bare", Load.get(port, tolls), Load.get(port, "/bare"), 0.8);
        ratio("304, bare", Load.get(port, tolls, "If-None-Match: " + tag), Load.get(port, "/bare/unchanged"), 0.8);
    }

    /// Short rounds, both in each, by turns the one and the other first: a machine that is busy now and idle then
    /// troubles both alike.
    private static void ratio(String name, Load load, Load floor, double wanted) throws InterruptedException {
        load.perSecond(WARMING);
        floor.perSecond(WARMING);
        var ratios = new double[ROUNDS];
        double answers = 0;
        double least = 0;
        for (int i = 0; i < ROUNDS; i++) {
            double first = (i % 2 == 0 ? load : floor).perSecond(ROUND);
            double second = (i % 2 == 0 ? floor : load).perSecond(ROUND);
            ratios[i] = i % 2 == 0 ? first / second : second / first;
            answers += i % 2 == 0 ? first : second;
            least += i % 2 == 0 ? second : first;
        }
        Arrays.sort(ratios);
        System.out.printf(
                "%12s %6.0f/s, floor %6.0f/s, ratio %.2f; of %d rounds a quarter below %.2f, half below %.2f (wanted: %.2f)%n",
                name,
                answers / ROUNDS,
                least / ROUNDS,
                answers / least,
                ROUNDS,
                ratios[ROUNDS / 4],
                ratios[ROUNDS / 2],
                wanted);
    }

    /// Each question names another time of knowledge, so none is answered from what was given before; page.md allows
    /// 250 ms.
    @Test
    void any_past_of_an_ordinary_conflict() throws Exception {
        var client = HttpClient.newHttpClient();
        for (var view : PASTS) {
            var took = new double[PAST_ASKED];
            for (int i = -PAST_WARMING; i < PAST_ASKED; i++) {
                var knownAt =
                        Measured.claim(Math.floorMod(i * 37, 2000)).recordedAt().plusSeconds(1 + i % 7);
                var asked = HttpRequest.newBuilder(address.resolve(view + "?knownAt=" + knownAt));
                long began = System.nanoTime();
                int status =
                        client.send(asked.build(), BodyHandlers.ofByteArray()).statusCode();
                if (i >= 0) {
                    took[i] = (System.nanoTime() - began) / 1e6;
                }
                if (status != 200) {
                    throw new IllegalStateException(view + " as known at " + knownAt + " answered " + status);
                }
            }
            Arrays.sort(took);
            System.out.printf(
                    "%-60s as known at %d times: half below %.1f ms, 95 of 100 below %.1f ms (wanted: 250)%n",
                    view, PAST_ASKED, took[PAST_ASKED / 2], took[PAST_ASKED * 95 / 100]);
        }
    }

    @Test
    void a_slow_listener_holds_nobody_back() throws Exception {
        try (var listeners = new Listeners()) {
            listeners.open(LISTENERS, address.getPort());
            var filled = dossiers.of(Measured.CONFLICT.id());
            var claims = new ArrayList<>(Measured.claims(2000));
            for (int i = 0; i < 3; i++) {
                var next = Measured.claim(2000 + i);
                claims.add(next);
                filled.add(next);
                long began = System.nanoTime();
                publish(filled, claims, next);
                var times = listeners.await(next.id(), began);
                System.out.printf(
                        "%d listeners, one of them never reading: half have the event after %d ms, the last after %d ms%n",
                        LISTENERS, times.get(times.size() / 2), times.getLast());
            }
        }
    }

    private static void publish(Dossier to, List<Claim> claims, Claim cause) {
        var view = Reconciliation.of(Measured.CONFLICT, claims, Question.LIVE);
        view.tolls().forEach(toll -> to.put(Keys.toll(toll), toll, Cursor.of(cause), Instant.now()));
        view.positions().forEach(position -> to.put(Keys.position(position), position));
    }
}
