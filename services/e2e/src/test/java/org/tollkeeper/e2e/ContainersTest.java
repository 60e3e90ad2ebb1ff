package org.tollkeeper.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/// The broker and the registry that the compose file names hold our contract, and carry a claim by it.
@Tag("containers")
@Testcontainers
class ContainersTest {
    private static final String TOPIC = "tollkeeper.claims.v1";
    private static final Network NETWORK = Network.newNetwork();

    @Container
    private static final KafkaContainer KAFKA =
            new KafkaContainer(image("kafka")).withNetwork(NETWORK).withListener("broker:29092");

    @Container
    private static final GenericContainer<?> REGISTRY = new GenericContainer<>(image("registry"))
            .dependsOn(KAFKA)
            .withNetwork(NETWORK)
            .withEnv("APICURIO_STORAGE_KIND", "kafkasql")
            .withEnv("APICURIO_KAFKASQL_BOOTSTRAP_SERVERS", "broker:29092")
            .withExposedPorts(8080)
            .waitingFor(Wait.forHttp("/apis/ccompat/v7/subjects").withStartupTimeout(Duration.ofMinutes(3)));

    @Test
    void a_framed_claim_is_read_back_by_the_contract_the_registry_holds() throws Exception {
        var contract = Files.readString(Checkout.ROOT.resolve("schemas/released/Claim-1.avsc"));
        var registry = new Registry("http://" + REGISTRY.getHost() + ":" + REGISTRY.getMappedPort(8080));
        var written = retraction(new Schema.Parser().parse(contract));
        int id = registry.register(TOPIC + "-value", contract);

        publish("harbour-fictional", Framed.write(id, written));
        var read = onlyRecord();

        assertThat(read.key()).isEqualTo("harbour-fictional");
        assertThat(Framed.id(read.value())).isEqualTo(id);
        assertThat(Framed.read(read.value(), registry.schema(id))).isEqualTo(written);
    }

    private static GenericRecord retraction(Schema claim) {
        var claimant = claim.getField("claimant").schema();
        return new GenericRecordBuilder(claim)
                .set("id", "r1")
                .set("conflict", "harbour-fictional")
                .set(
                        "claimant",
                        new GenericRecordBuilder(claimant).set("name", "editor").build())
                .set("kind", symbol(claim, "kind", "RETRACTION"))
                .set("claim", "c1")
                .set("recordedAt", 1_924_992_000_000L)
                .set("verification", symbol(claim, "verification", "ASSERTED"))
                .set("standing", symbol(claim, "standing", "PUBLISHED"))
                .build();
    }

    private static GenericData.EnumSymbol symbol(Schema claim, String field, String symbol) {
        return new GenericData.EnumSymbol(claim.getField(field).schema(), symbol);
    }

    private static void publish(String key, byte[] value) throws Exception {
        Map<String, Object> broker = Map.of("bootstrap.servers", KAFKA.getBootstrapServers());
        try (var admin = Admin.create(broker);
                var producer = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
            producer.send(new ProducerRecord<>(TOPIC, key, value)).get();
        }
    }

    private static ConsumerRecord<String, byte[]> onlyRecord() {
        Map<String, Object> broker = Map.of("bootstrap.servers", KAFKA.getBootstrapServers());
        try (var consumer = new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partition = List.of(new TopicPartition(TOPIC, 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            var records = consumer.poll(Duration.ofSeconds(30));
            assertThat(records.count()).isEqualTo(1);
            return records.iterator().next();
        }
    }

    private static DockerImageName image(String service) {
        try {
            var compose = new YAMLMapper()
                    .readTree(Checkout.ROOT.resolve("docker-compose.yml").toFile());
            return DockerImageName.parse(
                    compose.path("services").path(service).path("image").asText());
        } catch (IOException e) {
            throw new UncheckedIOException("The compose file, which names the images, cannot be read", e);
        }
    }
}
