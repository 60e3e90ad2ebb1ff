package org.tollkeeper.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/// A schema registry, by the Confluent-compatible API that Apicurio serves too. Contracts are fetched once: an id never
/// changes its meaning. A registry that is away is asked again until patience runs out. Safe for use by many threads.
public final class RegistryClient {

    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final Map<Integer, Schema> known = new ConcurrentHashMap<>();
    private final URI base;
    private final Duration patience;

    public RegistryClient(URI base) {
        this(base, Duration.ofSeconds(30));
    }

    /// @param patience how long one request is tried again while the registry is away
    public RegistryClient(URI base, Duration patience) {
        this.base = base;
        this.patience = patience;
    }

    /// Registers a contract under a subject, and binds the subject to full compatibility with all its versions. What is
    /// registered already keeps its id.
    ///
    /// @throws RegistryException where it is not compatible with what is registered, or the registry stays away
    public int register(String subject, Schema schema) {
        var path = encode(subject);
        var answer = call("POST", "subjects/" + path + "/versions", Map.of("schema", schema.toString()));
        call("PUT", "config/" + path, Map.of("compatibility", "FULL_TRANSITIVE"));
        int id = answer.path("id").asInt();
        known.putIfAbsent(id, schema);
        return id;
    }

    /// The contract with that id.
    public Schema schema(int id) {
        return known.computeIfAbsent(id, this::fetch);
    }

    private Schema fetch(int id) {
        var answer = call("GET", "schemas/ids/" + id, null);
        return new Schema.Parser().parse(answer.path("schema").asText());
    }

    private JsonNode call(String method, String path, @Nullable Map<String, String> body) {
        var uri = URI.create(base + "/" + path);
        var request = HttpRequest.newBuilder(uri)
                .timeout(TIMEOUT)
                .header("Accept", MEDIA_TYPE)
                .header("Content-Type", MEDIA_TYPE)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(write(body)))
                .build();
        var response = patiently(request);
        if (response.statusCode() != 200) {
            throw new RegistryException("The registry answered " + response.statusCode() + " to " + method + " " + uri
                    + ": " + response.body().strip() + ". Nothing was registered or read.");
        }
        return read(uri, response.body());
    }

    private HttpResponse<String> patiently(HttpRequest request) {
        long until = System.nanoTime() + patience.toNanos();
        for (int attempt = 0; ; attempt++) {
            try {
                var response = http.send(request, BodyHandlers.ofString());
                if (response.statusCode() < 500 || System.nanoTime() >= until) {
                    return response;
                }
            } catch (IOException e) {
                if (System.nanoTime() >= until) {
                    throw new RegistryException(
                            "No registry answers at " + base + " ("
                                    + e.getClass().getSimpleName()
                                    + "), asked for " + patience.toSeconds()
                                    + " s. Is it running, and is tollkeeper.registry.url right? Nothing was registered or read.",
                            e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new RegistryException("Stopped while asking the registry at " + base + ".", e);
            }
            pause(attempt);
        }
    }

    private void pause(int attempt) {
        try {
            Thread.sleep(Math.min(2000, 100L << Math.min(attempt, 5)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegistryException("Stopped while waiting for the registry at " + base + ".", e);
        }
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, UTF_8).replace("+", "%20");
    }

    private static String write(Map<String, String> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is always JSON", e);
        }
    }

    private static JsonNode read(URI uri, String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new RegistryException("What answers at " + uri + " is no schema registry: it sent no JSON.", e);
        }
    }
}
