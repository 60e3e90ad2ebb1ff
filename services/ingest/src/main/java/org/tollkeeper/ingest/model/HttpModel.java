package org.tollkeeper.ingest.model;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.model.Model;
import org.tollkeeper.ingest.field.Json;

/// A model behind an OpenAI-compatible endpoint (`/v1/chat/completions`). One call, bounded in time from the first byte
/// to the last and in size; whatever goes wrong is an answer, never a failure. Redirects are not followed, and neither
/// key nor story is logged.
public final class HttpModel implements Model, AutoCloseable {
    private static final int LARGEST_ANSWER = 256 * 1024;

    private final URI endpoint;
    private final String name;
    private final @Nullable String key;
    private final Duration timeout;
    private final HttpClient client;
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

    /// @param base of the endpoint, as `http://127.0.0.1:11434`
    /// @param timeout for the whole of one call
    public HttpModel(URI base, String name, @Nullable String key, Duration timeout) {
        var text = base.toString();
        this.endpoint = URI.create((text.endsWith("/") ? text : text + "/") + "v1/chat/completions");
        this.name = name;
        this.key = key;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Answer ask(Question question) {
        var call = calls.submit(() -> call(question));
        try {
            return call.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Answer.Silent("it took longer than " + timeout.toMillis() + " ms");
        } catch (ExecutionException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            return new Answer.Silent(
                    "it could not be asked: " + cause.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Silent("the process is stopping");
        } finally {
            call.cancel(true);
        }
    }

    private Answer call(Question question) throws IOException, InterruptedException {
        var answer = client.send(request(question), BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            return answer.statusCode() == 200
                    ? ModelAnswer.read(text(body))
                    : new Answer.Silent("it was answered with status " + answer.statusCode());
        }
    }

    private HttpRequest request(Question question) {
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.write(Map.of(
                        "model",
                        name,
                        "temperature",
                        0,
                        "max_tokens",
                        4_000,
                        "response_format",
                        Map.of("type", "json_object"),
                        "messages",
                        List.of(message("system", question.instructions()), message("user", question.material()))))));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return request.build();
    }

    private static Map<String, Object> message(String role, String content) {
        return Map.of("role", role, "content", content);
    }

    private static String text(InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST_ANSWER + 1);
        if (bytes.length > LARGEST_ANSWER) {
            throw new IOException("the answer is larger than " + LARGEST_ANSWER + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        calls.shutdownNow();
        client.shutdownNow();
    }
}
