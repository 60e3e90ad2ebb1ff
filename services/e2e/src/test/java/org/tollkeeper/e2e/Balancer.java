package org.tollkeeper.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// The simplest that there is: by turns to each that says it is ready, to any where none does.
final class Balancer implements AutoCloseable {
    private static final List<String> PASSED =
            List.of("ETag", "Content-Type", "X-Tollkeeper-As-Of", "Content-Encoding");

    private final List<URI> replicas;
    private final AtomicInteger turn = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

    Balancer(List<URI> replicas) throws IOException {
        this.replicas = List.copyOf(replicas);
        server.createContext("/", this::pass);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var to = next();
            var request = HttpRequest.newBuilder(to.resolve(exchange.getRequestURI()));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (List.of("If-none-match", "Accept", "Accept-encoding").contains(name)) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            PASSED.forEach(name -> answer.headers()
                    .firstValue(name)
                    .ifPresent(value -> exchange.getResponseHeaders().set(name, value)));
            exchange.getResponseHeaders().set("X-Replica", to.toString());
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private URI next() throws IOException, InterruptedException {
        for (int i = 0; i < replicas.size(); i++) {
            var one = replicas.get(Math.floorMod(turn.getAndIncrement(), replicas.size()));
            if (Replica.status(client, one, "/q/health/ready") == 200) {
                return one;
            }
        }
        return replicas.getFirst();
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
