package org.tollkeeper.ingest.feeds;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.tollkeeper.ingest.feeds.fetch.Remote;
import org.tollkeeper.wire.Bytes;

/// An agency's server on this machine, which answers what it was told to, one answer a request.
public final class WireServer implements AutoCloseable {
    private final HttpServer server;
    private final Deque<Reply> replies = new ConcurrentLinkedDeque<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();

    /// @param promised bytes more than are sent; then the connection is cut
    private record Reply(int status, Bytes body, int promised, Map<String, String> headers) {}

    public WireServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public WireServer reply(int status, String body, String... headers) {
        return reply(status, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public WireServer reply(int status, byte[] body, String... headers) {
        replies.add(new Reply(status, Bytes.of(body), 0, headers(headers)));
        return this;
    }

    /// Promises a longer body than it sends, and dies in the middle.
    public WireServer die(String half) {
        replies.add(new Reply(200, Bytes.of(half), 1_000, Map.of()));
        return this;
    }

    /// Forgets the answers that nobody asked for.
    public void forget() {
        replies.clear();
    }

    /// A small body that unpacks to `size` bytes.
    public WireServer bomb(int size) {
        return reply(200, gzip(new byte[size]), "Content-Encoding", "gzip");
    }

    public static byte[] gzip(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static Map<String, String> headers(String... words) {
        return words.length == 0
                ? Map.of()
                : words.length == 2 ? Map.of(words[0], words[1]) : Map.of(words[0], words[1], words[2], words[3]);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        headers.add(Map.copyOf(exchange.getRequestHeaders()));
        var reply = replies.remove();
        reply.headers.forEach(exchange.getResponseHeaders()::add);
        int length = reply.body.size() + reply.promised;
        exchange.sendResponseHeaders(reply.status, length == 0 ? -1 : length);
        exchange.getResponseBody().write(reply.body.toArray());
        exchange.close();
    }

    public List<String> asked() {
        return List.copyOf(asked);
    }

    /// A header of the last request; empty where it was not sent.
    public String lastHeader(String name) {
        var sent = headers.getLast().getOrDefault(name, List.of());
        return sent.isEmpty() ? "" : sent.getFirst();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /// Allowed by name as an operator would; no other address of this machine is.
    public Remote remote(String path) {
        return new Remote(url(path), Set.of("127.0.0.1"), true, Map.of());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
