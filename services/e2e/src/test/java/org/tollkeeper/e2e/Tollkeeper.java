package org.tollkeeper.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The whole system, started with the README's own command on free ports.
public final class Tollkeeper implements AutoCloseable {
    public static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> environment;
    private final List<String> words;
    private Command command;
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final int brokerPort;
    private final int registryPort;

    private Tollkeeper(Map<String, String> environment, List<String> words, int port, int brokerPort, int registryPort)
            throws IOException {
        this.environment = Map.copyOf(environment);
        this.words = List.copyOf(words);
        this.command = Command.tollkeeper(environment, words.toArray(String[]::new));
        this.port = port;
        this.brokerPort = brokerPort;
        this.registryPort = registryPort;
    }

    static Tollkeeper start(Path data, String... flags) throws IOException {
        return start(Map.of(), data, flags);
    }

    static Tollkeeper start(Map<String, String> environment, Path data, String... flags) throws IOException {
        var port = freePort();
        var brokerPort = freePort();
        var registryPort = freePort();
        var words = new ArrayList<>(List.of("--data", data.toString(), "--port", String.valueOf(port)));
        words.addAll(List.of("--broker-port", String.valueOf(brokerPort)));
        words.addAll(List.of("--registry-port", String.valueOf(registryPort)));
        words.addAll(List.of(flags));
        return new Tollkeeper(environment, words, port, brokerPort, registryPort);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Ready, and done with the sample day where there was one to play.
    Tollkeeper awaitReady() throws IOException, InterruptedException {
        command.await("The page: http://127.0.0.1:" + port + "/");
        return this;
    }

    /// Where it is reached.
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /// Ends it as a power cut would.
    public void cutPower() throws IOException, InterruptedException {
        command.kill();
    }

    /// Starts it again with the same folder and ports, and waits until it is ready.
    public void startAgain() throws IOException, InterruptedException {
        command = Command.tollkeeper(environment, words.toArray(String[]::new));
        awaitReady();
    }

    Command command() {
        return command;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    String bootstrap() {
        return "127.0.0.1:" + brokerPort;
    }

    String registry() {
        return "http://127.0.0.1:" + registryPort + "/apis/ccompat/v7";
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    public HttpResponse<String> post(String path, String mediaType, String body)
            throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    public HttpResponse<String> put(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body))
                .build());
    }

    public HttpResponse<String> delete(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method("DELETE", BodyPublishers.ofString(body))
                .build());
    }

    public JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path).body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(1));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() throws IOException {
        client.close();
        command.close();
    }
}
