package org.tollkeeper.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A registry in memory that answers as the real one does, and remembers what it was asked.
final class FakeRegistry implements AutoCloseable {
    final List<String> asked = new ArrayList<>();

    private final ObjectMapper json = new ObjectMapper();
    private final List<String> schemas = new ArrayList<>();
    private final HttpServer server;
    private int refusals;

    FakeRegistry() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/apis/ccompat/v7");
    }

    /// The next so many requests are answered as by a registry that is still starting.
    void unavailableFor(int requests) {
        refusals = requests;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().replace("/apis/ccompat/v7/", "");
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(exchange.getRequestMethod() + " " + path + (path.startsWith("config") ? " " + body : ""));
        if (refusals-- > 0) {
            send(exchange, 503, "starting");
        } else if (path.startsWith("subjects/")) {
            send(exchange, 200, json.writeValueAsString(Map.of("id", register(body))));
        } else if (path.startsWith("schemas/ids/")) {
            fetch(exchange, Integer.parseInt(path.substring("schemas/ids/".length())));
        } else {
            send(exchange, 200, body);
        }
    }

    private int register(String body) throws IOException {
        var schema = json.readTree(body).path("schema").asText();
        if (!schemas.contains(schema)) {
            schemas.add(schema);
        }
        return schemas.indexOf(schema) + 1;
    }

    private void fetch(HttpExchange exchange, int id) throws IOException {
        if (id < 1 || id > schemas.size()) {
            send(exchange, 404, "{\"error_code\":40403,\"message\":\"no such schema\"}");
        } else {
            send(exchange, 200, json.writeValueAsString(Map.of("schema", schemas.get(id - 1))));
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
