package org.tollkeeper.standalone.million;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.tollkeeper.standalone.Ports;

/// Query as it is packaged, in a process of its own: how long it takes, and how much it takes.
final class Replica implements AutoCloseable {
    private static final Path QUERY = Path.of("..", "query", "target", "quarkus-app", "quarkus-run.jar");
    private static final int PATIENCE_MILLIS = 120_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final int port = Ports.free();
    private final long began = System.nanoTime();

    Replica(Ground ground, Path log, List<String> flags) throws IOException {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        words.addAll(flags);
        words.addAll(List.of(
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dtollkeeper.kafka.bootstrap=" + ground.bootstrap(),
                "-Dtollkeeper.registry.url=" + ground.registry(),
                "-jar",
                QUERY.toString()));
        process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /// After how many seconds from its start it was ready.
    double awaitReady() throws InterruptedException {
        while (!isReady()) {
            if (!process.isAlive() || seconds(began) > PATIENCE.toSeconds()) {
                throw new IllegalStateException("the replica did not become ready; alive: " + process.isAlive());
            }
            Thread.sleep(50);
        }
        return seconds(began);
    }

    private boolean isReady() {
        try (var asking = asking("/q/health/ready")) {
            return asking.once() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /// What it holds of the machine's memory now, in megabytes, and the most that it ever held.
    String memory() throws IOException {
        var status = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status"));
        return "RSS " + megabytes(status, "VmRSS:") + " MB, at most " + megabytes(status, "VmHWM:") + " MB";
    }

    private static long megabytes(String status, String field) {
        return status.lines()
                        .filter(line -> line.startsWith(field))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElseThrow()
                / 1024;
    }

    Asking asking(String path) throws IOException {
        return new Asking(port, path);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /// One address, asked again and again over one connection.
    static final class Asking implements AutoCloseable {
        private final Socket socket;
        private final InputStream in;
        private final byte[] request;

        private Asking(int port, String path) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        }

        /// The status.
        int once() throws IOException {
            socket.getOutputStream().write(request);
            int status = Integer.parseInt(line().split(" ", -1)[1]);
            long length = 0;
            boolean chunked = false;
            for (var line = line(); !line.isEmpty(); line = line()) {
                var lower = line.toLowerCase(Locale.ROOT);
                length = lower.startsWith("content-length:")
                        ? Long.parseLong(line.substring(15).strip())
                        : length;
                chunked |= lower.startsWith("transfer-encoding:");
            }
            if (chunked) {
                throw new IOException("only answers of a known length are measured");
            }
            in.skipNBytes(length);
            return status;
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("the replica has closed the connection");
                }
                line.append((char) c);
            }
            return line.toString().strip();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
