package org.tollkeeper.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;

/// Which ports can be had.
public final class Ports {
    private Ports() {}

    /// A port on loopback that nobody listens on now.
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Refusal(
                    "No free port could be had on 127.0.0.1: " + e.getMessage() + ". Nothing was started.", e);
        }
    }

    /// The same, after giving whoever listens there a moment to go.
    static void requireFreeWithin(Duration grace, String host, int port, String flag) {
        for (var until = Instant.now().plus(grace); Instant.now().isBefore(until); ) {
            try {
                requireFree(host, port, flag);
                return;
            } catch (Refusal e) {
                pause();
            }
        }
        requireFree(host, port, flag);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Refuses when somebody else listens there, and says which flag moves us elsewhere.
    static void requireFree(String host, int port, String flag) {
        try (var socket = new ServerSocket()) {
            // A port that only waits for an old connection to fade is free: servers reuse it too.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw new Refusal(
                    "'" + host + "' is no address of this machine; --host names one. Nothing was started.", e);
        } catch (IOException e) {
            throw new Refusal(
                    "Port " + port + " on " + host + " is taken (" + e.getMessage() + "); " + flag
                            + " chooses another. Nothing was started.",
                    e);
        }
    }
}
