package org.tollkeeper.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// No engine runs containers here, so that the compose file is whole is checked by reading it.
class ComposeFileTest {
    @Test
    void every_service_is_there_and_everything_named_exists() throws IOException {
        var compose = new YAMLMapper()
                .readTree(Checkout.ROOT.resolve("docker-compose.yml").toFile());
        var services = compose.path("services");

        assertThat(services.fieldNames())
                .toIterable()
                .containsExactly("kafka", "registry", "ingest", "aggregator", "query");
        assertThat(elements(services)
                        .flatMap(service -> StreamSupport.stream(
                                ((Iterable<String>)
                                                () -> service.path("depends_on").fieldNames())
                                        .spliterator(),
                                false)))
                .allSatisfy(name -> assertThat(services.has(name)).isTrue());
        assertThat(elements(services).filter(service -> service.has("build")))
                .hasSize(3)
                .allSatisfy(service -> assertThat(Checkout.ROOT.resolve(
                                service.at("/build/dockerfile").asText()))
                        .isRegularFile());
        assertThat(elements(services).filter(service -> service.has("build")))
                .allSatisfy(service -> assertThat(Files.exists(Checkout.ROOT
                                .resolve("services")
                                .resolve(service.at("/build/args/SERVICE").asText())))
                        .isTrue());
    }

    /// Yaml's merge keys (`<<`) are not resolved by this reader: what a service takes over is looked up by hand.
    private static java.util.stream.Stream<JsonNode> elements(JsonNode services) {
        return StreamSupport.stream(services.spliterator(), false);
    }
}
