package org.tollkeeper.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void a_taken_port_is_refused_with_the_flag_that_moves_it() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = other.getLocalPort();

            assertThatThrownBy(() -> Ports.requireFree("127.0.0.1", port, "--broker-port"))
                    .isInstanceOf(Refusal.class)
                    .hasMessage(
                            "Port " + port + " on 127.0.0.1 is taken (Address already in use); --broker-port chooses"
                                    + " another. Nothing was started.");
        }
    }

    @Test
    void a_free_port_is_left_free() {
        var port = Ports.free();

        assertThatCode(() -> Ports.requireFree("127.0.0.1", port, "--port")).doesNotThrowAnyException();
        assertThatCode(() -> Ports.requireFree("127.0.0.1", port, "--port")).doesNotThrowAnyException();
    }

    @Test
    void a_port_that_is_left_within_the_grace_is_free() throws Exception {
        var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var port = other.getLocalPort();
        var leaves = CompletableFuture.runAsync(
                () -> {
                    try (other) {
                        return;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS));

        Ports.requireFreeWithin(Duration.ofSeconds(30), "127.0.0.1", port, "--registry-port");

        assertThat(leaves.isDone() || other.isClosed()).isTrue();
    }

    @Test
    void a_port_that_stays_taken_is_refused_when_the_grace_is_over() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = other.getLocalPort();

            assertThatThrownBy(
                            () -> Ports.requireFreeWithin(Duration.ofMillis(60), "127.0.0.1", port, "--registry-port"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("--registry-port chooses another");
        }
    }

    @Test
    void a_host_that_is_no_address_is_refused() {
        assertThatThrownBy(() -> Ports.requireFree("no.such.host.invalid", 1, "--port"))
                .hasMessage(
                        "'no.such.host.invalid' is no address of this machine; --host names one. Nothing was started.");
    }
}
