package org.tollkeeper.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/// The same system in containers, each service in its own image. Needs a container engine and the images of the compose
/// file, so only `-Pcontainers` runs it.
@Tag("containers")
class ImagesTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String KAFKA = "kafka:19092";
    private static final String REGISTRY = "http://registry:8080/apis/ccompat/v7";

    @Test
    void a_claim_posted_to_one_container_is_a_toll_in_another() throws Exception {
        try (var network = Network.newNetwork();
                var kafka = kafka(network);
                var registry = registry(network);
                var ingest = service("ingest", network);
                var aggregator = service("aggregator", network);
                var query = service("query", network);
                var client = HttpClient.newHttpClient()) {
            kafka.start();
            registry.start();
            ingest.start();
            aggregator.start();
            query.start();

            send(client, ingest, "PUT", "/conflicts/quay-fictional", """
                    {"name":"Quay (fictional)","start":"2031-01-01","sides":[{"id":"north","name":"Northland"}]}""");
            send(client, ingest, "POST", "/claims", """
                    {"conflict":"quay-fictional","claimant":"Harbour radio (fictional)","side":"north",
                     "category":"CIVILIAN","harm":"KILLED","kind":"TOTAL","quantity":{"low":3,"high":3},
                     "window":{"from":"2031-01-01","to":"2031-01-02"}}""");

            assertThat(awaitToll(client, query)).contains("\"best\":3");
        }
    }

    private static String awaitToll(HttpClient client, GenericContainer<?> query) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var tolls = "";
        while (!tolls.contains("\"best\"") && System.nanoTime() < deadline) {
            Thread.sleep(200);
            tolls = send(client, query, "GET", "/conflicts/quay-fictional/tolls", "");
        }
        return tolls;
    }

    private static String send(HttpClient client, GenericContainer<?> service, String method, String path, String body)
            throws Exception {
        var address = "http://" + service.getHost() + ":" + service.getMappedPort(8080) + path;
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private static KafkaContainer kafka(Network network) {
        return new KafkaContainer(DockerImageName.parse("apache/kafka:4.2.1"))
                .withNetwork(network)
                .withListener(KAFKA);
    }

    private static GenericContainer<?> registry(Network network) {
        return new GenericContainer<>("apicurio/apicurio-registry:3.3.3")
                .withNetwork(network)
                .withNetworkAliases("registry")
                .withEnv("APICURIO_STORAGE_KIND", "kafkasql")
                .withEnv("APICURIO_KAFKASQL_BOOTSTRAP_SERVERS", KAFKA)
                .withExposedPorts(8080)
                .waitingFor(Wait.forHttp("/apis/ccompat/v7/subjects").withStartupTimeout(PATIENCE));
    }

    private static GenericContainer<?> service(String name, Network network) {
        var image = new ImageFromDockerfile()
                .withFileFromPath("services/" + name + "/target/quarkus-app", built(name))
                .withFileFromPath("Dockerfile", Checkout.ROOT.resolve("deploy/images/Dockerfile"))
                .withBuildArg("SERVICE", name);
        return new GenericContainer<>(image)
                .withNetwork(network)
                .withEnv("TOLLKEEPER_KAFKA_BOOTSTRAP", KAFKA)
                .withEnv("TOLLKEEPER_REGISTRY_URL", REGISTRY)
                .withEnv("TOLLKEEPER_INGEST_OPEN", "true")
                .withExposedPorts(8080)
                .waitingFor(Wait.forHttp("/q/health/live").withStartupTimeout(PATIENCE));
    }

    private static Path built(String name) {
        return Checkout.ROOT.resolve("services").resolve(name).resolve("target/quarkus-app");
    }
}
