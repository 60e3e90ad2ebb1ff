package org.tollkeeper.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;

/// An agency's server on this machine: a feed, and a queue whose entries wait until they are deleted.
final class Agency implements AutoCloseable {
    private final HttpServer server;
    private final String feed;
    private final Map<String, String> waiting = new ConcurrentSkipListMap<>();
    private volatile CountDownLatch asked = new CountDownLatch(1);

    /// @param feed what is answered at `/rss`
    /// @param queue what waits in the queue, by receipt
    Agency(String feed, Map<String, String> queue) throws IOException {
        this.feed = feed;
        this.waiting.putAll(queue);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/rss", exchange -> {
            answer(exchange, 200, this.feed);
            asked.countDown();
        });
        server.createContext("/desk/dequeue-entries.json", exchange -> answer(exchange, 200, entries()));
        server.createContext("/desk/entry/", exchange -> {
            waiting.remove(exchange.getRequestURI().getPath().substring("/desk/entry/".length()));
            answer(exchange, 204, "");
        });
        server.start();
    }

    private String entries() {
        return "{\"entries\":[" + String.join(",", waiting.values()) + "]}";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /// Waits until the feed was answered; from here on, until it is answered again.
    void awaitAsked() throws InterruptedException {
        if (!asked.await(Command.PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)) {
            throw new AssertionError("nobody asked for the feed");
        }
        asked = new CountDownLatch(1);
    }

    int waiting() {
        return waiting.size();
    }

    String feeds() {
        var at = "http://127.0.0.1:" + server.getAddress().getPort();
        return """
                feeds:
                  - {name: rss, provider: harbour-post, url: "%s/rss", every: PT1S, allowPlainHttp: true, allowPrivateHosts: [127.0.0.1]}
                  - {name: queue, provider: harbour-wire, queue: "%s/desk", every: PT1S, allowPlainHttp: true, allowPrivateHosts: [127.0.0.1]}
                """.formatted(at, at);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
