package org.tollkeeper.standalone.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tollkeeper.standalone.Ports;

class RegistryProcessTest {
    private static final Path DISTRIBUTION = Path.of("target", "registry");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path temp;

    @Test
    void a_schema_keeps_its_id_across_a_restart() throws Exception {
        String first;
        try (var registry = start(DISTRIBUTION)) {
            registry.awaitReady(PATIENCE);
            first = register(registry, "string");
            assertThat(register(registry, "long")).isNotEqualTo(first);
        }
        try (var registry = start(DISTRIBUTION)) {
            registry.awaitReady(PATIENCE);
            assertThat(register(registry, "string")).isEqualTo(first);
        }
    }

    @Test
    void a_registry_that_dies_says_where_to_look() throws Exception {
        var broken = Files.createDirectories(temp.resolve("broken"));
        Files.copy(DISTRIBUTION.resolve("quarkus-run.jar"), broken.resolve("quarkus-run.jar"));
        try (var registry = start(broken)) {
            assertThatThrownBy(() -> registry.awaitReady(PATIENCE))
                    .hasMessage("the registry ended with code 1; " + temp.resolve("registry.log") + " says why");
        }
    }

    private RegistryProcess start(Path distribution) {
        return RegistryProcess.start(
                distribution.toAbsolutePath(),
                temp.resolve("a folder"),
                temp.resolve("registry.log"),
                Ports.free(),
                Ports.free());
    }

    /// What the registry answers to a schema: its id.
    private static String register(RegistryProcess registry, String type) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            URI.create(registry.ccompat() + "/subjects/" + type + "-value/versions"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"schema\":\"{\\\"type\\\":\\\"" + type + "\\\"}\"}"))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
