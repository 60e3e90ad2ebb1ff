package org.tollkeeper.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An ingest of its own, as in containers, whose broker goes away: whoever sends is told to come back, in time, and
/// nothing is accepted that is not kept.
class BrokerGoneTest {
    @TempDir
    Path temp;

    @Test
    void without_its_broker_it_answers_503_with_retry_after_within_five_seconds() throws Exception {
        var port = Tollkeeper.freePort();
        var address = URI.create("http://127.0.0.1:" + port);
        try (var system = Tollkeeper.start(temp.resolve("data"), "--no-sample").awaitReady();
                var ingest = ingest(system, port);
                var client = HttpClient.newHttpClient()) {
            awaitReady(client, address, ingest, 200);
            assertThat(put(client, address, "Lake shore (fictional)").statusCode())
                    .isBetween(200, 299);

            system.command().kill();

            var start = System.nanoTime();
            var answer = put(client, address, "Lake shores (fictional)");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            awaitReady(client, address, ingest, 503);
        }
    }

    private Command ingest(Tollkeeper system, int port) throws IOException {
        return Command.run(
                temp,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.port=" + port,
                "-Dtollkeeper.kafka.bootstrap=" + system.bootstrap(),
                "-Dtollkeeper.registry.url=" + system.registry(),
                "-Dtollkeeper.state.dir=" + temp.resolve("state"),
                "-Dtollkeeper.ingest.instance=apart",
                // As many as the topics of the one process have; a service of its own expects more.
                "-Dtollkeeper.topics.partitions=3",
                "-jar",
                Checkout.ROOT
                        .resolve("services/ingest/target/quarkus-app/quarkus-run.jar")
                        .toString());
    }

    private static void awaitReady(HttpClient client, URI address, Command ingest, int wanted) throws Exception {
        var request = HttpRequest.newBuilder(address.resolve("/q/health/ready")).build();
        var deadline = System.nanoTime() + Command.PATIENCE.toNanos();
        while (status(client, request) != wanted) {
            assertThat(System.nanoTime()).as(ingest.output()).isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    private static int status(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (ConnectException e) {
            return 0;
        }
    }

    private static HttpResponse<String> put(HttpClient client, URI address, String name)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/conflicts/lake-fictional"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"name\":\"" + name + "\",\"start\":\"2031-01-01\"}"))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
