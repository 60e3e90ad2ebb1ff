package org.tollkeeper.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tollkeeper.messaging.codec.Rejection;
import org.tollkeeper.messaging.codec.UnreadableValueException;

class RegistrySerdeTest {
    private static final Rejection REJECTION = Rejection.of(
            "wire-a", "low 9 is above high 3", "quantity.low", Instant.EPOCH, "text/plain", new byte[] {1});

    private FakeRegistry registry;

    @BeforeEach
    void start() throws IOException {
        registry = new FakeRegistry();
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void the_owner_registers_under_the_topic_and_binds_it_to_full_compatibility() {
        RegistrySerde.writing(Topics.REJECTED, client());

        assertThat(registry.asked)
                .containsExactly(
                        "POST subjects/tollkeeper.rejected.v1-value/versions",
                        "PUT config/tollkeeper.rejected.v1-value {\"compatibility\":\"FULL_TRANSITIVE\"}");
    }

    @Test
    void a_value_begins_with_zero_and_the_id_of_its_contract() {
        RegistrySerde.writing(Topics.TOLLS, client());
        var bytes = write(client());

        assertThat(Arrays.copyOf(bytes, 5)).containsExactly(0, 0, 0, 0, 2);
    }

    @Test
    void a_reader_fetches_the_contract_of_the_writer_once_and_registers_nothing() {
        var bytes = write(client());
        registry.asked.clear();
        var reader = RegistrySerde.reading(Topics.REJECTED, client()).deserializer();

        assertThat(reader.deserialize("t", bytes)).isEqualTo(REJECTION);
        assertThat(reader.deserialize("t", bytes)).isEqualTo(REJECTION);
        assertThat(registry.asked).containsExactly("GET schemas/ids/1");
    }

    @Test
    void a_tombstone_stays_one() {
        var serde = RegistrySerde.writing(Topics.REJECTED, client());

        assertThat(serde.serializer().serialize("t", null)).isNull();
        assertThat(serde.deserializer().deserialize("t", (byte[]) null)).isNull();
    }

    @Test
    void a_reader_writes_nothing() {
        var serializer = RegistrySerde.reading(Topics.REJECTED, client()).serializer();

        assertThatThrownBy(() -> serializer.serialize("t", REJECTION))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("only the owner of tollkeeper.rejected.v1");
    }

    @Test
    void a_value_without_the_frame_is_refused_with_its_length() {
        var reader = RegistrySerde.reading(Topics.REJECTED, client()).deserializer();

        assertThatThrownBy(() -> reader.deserialize("some-topic", new byte[] {'{', '}', ' ', ' ', ' ', ' '}))
                .isInstanceOf(UnreadableValueException.class)
                .hasMessageStartingWith("A value of 6 bytes in some-topic is not framed");
    }

    @Test
    void a_contract_the_registry_does_not_know_is_named() {
        var reader = RegistrySerde.reading(Topics.REJECTED, client()).deserializer();

        assertThatThrownBy(() -> reader.deserialize("t", new byte[] {0, 0, 0, 0, 9, 1}))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("answered 404")
                .hasMessageContaining("/schemas/ids/9");
    }

    @Test
    void a_registry_that_is_still_starting_is_waited_for() {
        registry.unavailableFor(3);

        assertThat(write(client())[4]).isEqualTo((byte) 1);
    }

    @Test
    void a_registry_that_is_not_there_is_said_to_be_so() throws IOException {
        URI nowhere;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nowhere = URI.create("http://localhost:" + socket.getLocalPort());
        }
        var client = new RegistryClient(nowhere, Duration.ofMillis(50));

        assertThatThrownBy(() -> client.schema(1))
                .isInstanceOf(RegistryException.class)
                .hasMessageStartingWith("No registry answers at " + nowhere);
    }

    private RegistryClient client() {
        return new RegistryClient(registry.address(), Duration.ofSeconds(10));
    }

    private static byte[] write(RegistryClient client) {
        return RegistrySerde.writing(Topics.REJECTED, client).serializer().serialize("t", REJECTION);
    }
}
