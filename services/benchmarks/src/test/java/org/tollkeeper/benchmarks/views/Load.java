package org.tollkeeper.benchmarks.views;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.LongAdder;

/// Asks one address again and again over connections that stay open.
///
/// @param request as it stands on the wire
record Load(int port, String request) {
    private static final int CONNECTIONS = 16;

    static Load get(int port, String path, String... headers) {
        var request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        for (var header : headers) {
            request.append(header).append("\r\n");
        }
        return new Load(port, request.append("\r\n").toString());
    }

    /// How many answers came in each second.
    double perSecond(Duration time) throws InterruptedException {
        var answers = new LongAdder();
        long end = System.nanoTime() + time.toNanos();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < CONNECTIONS; i++) {
            threads.add(Thread.ofPlatform().start(() -> ask(end, answers)));
        }
        for (var thread : threads) {
            thread.join();
        }
        return answers.sum() / (time.toMillis() / 1000.0);
    }

    private void ask(long end, LongAdder answers) {
        var bytes = request.getBytes(StandardCharsets.US_ASCII);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            while (System.nanoTime() < end) {
                socket.getOutputStream().write(bytes);
                in.skipNBytes(bodyLength(in));
                answers.increment();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the connection broke", e);
        }
    }

    /// Reads the head of an answer.
    private static long bodyLength(InputStream in) throws IOException {
        long length = 0;
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Long.parseLong(line.substring(15).strip());
            }
        }
        return length;
    }

    static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the other side has closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
