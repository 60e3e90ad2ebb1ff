package org.tollkeeper.standalone.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tollkeeper.ingest.signing.KeyRing;
import org.tollkeeper.ingest.signing.Signature;

/// The running system as any client sees it: over HTTP, and patient where it asks for patience.
public final class FrontDoor implements AutoCloseable {
    private static final int TRIES = 30;

    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private final KeyRing keys;

    /// For a door that asks for no signature.
    public FrontDoor(URI address) {
        this(address, KeyRing.none());
    }

    /// @param keys with the desk's own, if any signs what is sent
    public FrontDoor(URI address, KeyRing keys) {
        this.address = address;
        this.keys = keys;
    }

    /// Signs with the desk's key where the environment names a file of keys, as it does for the service.
    public static FrontDoor fromEnvironment(URI address) throws IOException {
        var file = System.getenv("TOLLKEEPER_INGEST_KEYS");
        return new FrontDoor(address, file == null ? KeyRing.none() : KeyRing.of(Path.of(file)));
    }

    public URI address() {
        return address;
    }

    /// Whether it takes work now.
    public boolean isReady() throws InterruptedException {
        try {
            return send(request("/q/health/ready").build()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /// @return the body of the answer
    public String get(String path) throws IOException, InterruptedException {
        return accepted(request(path).header("Accept", "application/json").build());
    }

    public void put(String path, String mediaType, String body) throws IOException, InterruptedException {
        accepted(write("PUT", path, mediaType, body.getBytes(StandardCharsets.UTF_8)));
    }

    /// @return the body of the answer
    public String post(String path, String mediaType, String body) throws IOException, InterruptedException {
        return accepted(write("POST", path, mediaType, body.getBytes(StandardCharsets.UTF_8)));
    }

    /// What the door said, whether it took what was sent or not.
    public record Answer(int status, String body) {
        public boolean isAccepted() {
            return status / 100 == 2;
        }
    }

    /// Sends a document, patient where the door asks for patience.
    public Answer send(String path, String mediaType, byte[] body) throws IOException, InterruptedException {
        var answer = patiently(write("POST", path, mediaType, body));
        return new Answer(answer.statusCode(), answer.body());
    }

    /// Posts nothing, and takes the answer line by line as it comes, for as long as it takes.
    public void lines(String path, Consumer<String> each) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .POST(BodyPublishers.noBody())
                .build();
        var answer = client.send(request, BodyHandlers.ofLines());
        try (var lines = answer.body()) {
            if (answer.statusCode() / 100 != 2) {
                throw new IOException("POST " + request.uri().getPath() + " was answered with " + answer.statusCode()
                        + ": " + lines.collect(Collectors.joining(" ")));
            }
            lines.forEach(each);
        } catch (UncheckedIOException e) {
            throw new IOException("the answer to POST " + request.uri().getPath() + " broke off", e);
        }
    }

    private HttpRequest write(String method, String path, String mediaType, byte[] body) {
        var request = request(path).header("Content-Type", mediaType).method(method, BodyPublishers.ofByteArray(body));
        keys.ofDesk().ifPresent(key -> {
            var now = String.valueOf(Instant.now().getEpochSecond());
            request.header(Signature.KEY, key.id())
                    .header(Signature.TIMESTAMP, now)
                    .header(Signature.SIGNATURE, Signature.of(key.secret(), now, body));
        });
        return request.build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private String accepted(HttpRequest request) throws IOException, InterruptedException {
        var answer = patiently(request);
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(request.method() + " " + request.uri().getPath() + " was answered with "
                    + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> patiently(HttpRequest request) throws IOException, InterruptedException {
        var answer = send(request);
        for (var tries = 1; answer.statusCode() == 503 && tries < TRIES; tries++) {
            Thread.sleep(Duration.ofSeconds(
                    answer.headers().firstValueAsLong("Retry-After").orElse(1)));
            answer = send(request);
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
    }
}
