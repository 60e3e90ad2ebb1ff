package org.tollkeeper.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/// A query of its own, as in containers.
final class Replica implements AutoCloseable {
    private final Command command;
    private final URI address;

    private Replica(Command command, URI address) {
        this.command = command;
        this.address = address;
    }

    static Replica of(Tollkeeper system, Path folder, int port, String staleAfter) throws IOException {
        var command = Command.run(
                folder,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dtollkeeper.kafka.bootstrap=" + system.bootstrap(),
                "-Dtollkeeper.registry.url=" + system.registry(),
                "-Dtollkeeper.query.stale-after=" + staleAfter,
                "-jar",
                Checkout.ROOT
                        .resolve("services/query/target/quarkus-app/quarkus-run.jar")
                        .toString());
        return new Replica(command, URI.create("http://127.0.0.1:" + port));
    }

    URI address() {
        return address;
    }

    /// Until it is ready, or says that it is not.
    void await(HttpClient client, boolean isReady) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + Command.PATIENCE.toNanos();
        while (status(client, address, "/q/health/ready") != (isReady ? 200 : 503)) {
            assertThat(System.nanoTime()).as(command.output()).isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    /// 0 where nobody answers.
    static int status(HttpClient client, URI address, String path) throws IOException, InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address.resolve(path)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (ConnectException e) {
            return 0;
        }
    }

    void kill() throws IOException, InterruptedException {
        command.kill();
    }

    @Override
    public void close() throws IOException {
        command.close();
    }
}
