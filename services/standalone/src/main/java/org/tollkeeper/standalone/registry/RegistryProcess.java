package org.tollkeeper.standalone.registry;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

/// Apicurio Registry on loopback, its schemas and their ids kept in an H2 file. Ends with the process that started it.
public final class RegistryProcess implements AutoCloseable {
    private final Process process;
    private final URI address;
    private final Path log;

    private RegistryProcess(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /// Returns at once; [#awaitReady] waits.
    ///
    /// @param distribution the unpacked distribution
    /// @param folder where its data are kept
    /// @param log where what it prints goes
    public static RegistryProcess start(Path distribution, Path folder, Path log, int port, int managementPort) {
        try {
            Files.createDirectories(folder);
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command(distribution, guard(folder)))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(settings(folder, port, managementPort));
            return new RegistryProcess(builder.start(), URI.create("http://127.0.0.1:" + port), log);
        } catch (IOException e) {
            throw new UncheckedIOException("The registry in " + distribution + " could not be started", e);
        }
    }

    /// The Confluent-compatible interface, which every client knows.
    public URI ccompat() {
        return address.resolve("/apis/ccompat/v7");
    }

    public void awaitReady(Duration patience) throws InterruptedException {
        var deadline = Instant.now().plus(patience);
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(
                            "the registry ended with code " + process.exitValue() + "; " + log + " says why");
                }
                if (Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException(
                            "the registry did not answer within " + patience.toSeconds() + " s; " + log + " says why");
                }
                Thread.sleep(50);
            }
        }
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(ccompat() + "/subjects"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /// The guard's class alone, in a folder of its own: our other classes and settings are no business of the registry.
    private static Path guard(Path folder) throws IOException {
        var name = RegistryGuard.class.getName().replace('.', '/') + ".class";
        var file = folder.resolve("guard").resolve(name);
        Files.createDirectories(file.getParent());
        try (var code = RegistryGuard.class.getClassLoader().getResourceAsStream(name)) {
            if (code == null) {
                throw new IOException("class " + name + " is missing from this build");
            }
            Files.write(file, code.readAllBytes());
        }
        return folder.resolve("guard");
    }

    private static List<String> command(Path distribution, Path guard) throws IOException {
        var run = distribution.resolve("quarkus-run.jar");
        var command = new ArrayList<String>();
        // Ctrl-C reaches every process of the terminal; this one is told to stop by its parent, after the services.
        command.addAll(List.of("/bin/sh", "-c", "trap '' INT; exec \"$0\" \"$@\""));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", guard + File.pathSeparator + run, RegistryGuard.class.getName(), mainClass(run)));
        return command;
    }

    private static String mainClass(Path run) throws IOException {
        try (var jar = new JarFile(run.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Main-Class");
        }
    }

    /// A small heap and the quick compiler: it answers a few dozen requests in its life.
    private static final List<String> FLAGS = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private static Map<String, String> settings(Path folder, int port, int managementPort) {
        return Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", String.valueOf(port),
                "QUARKUS_HTTP_ACCESS_LOG_ENABLED", "false",
                "QUARKUS_MANAGEMENT_HOST", "127.0.0.1",
                "QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort),
                "APICURIO_STORAGE_KIND", "sql",
                "APICURIO_STORAGE_SQL_KIND", "h2",
                // An id that was given out is in records at once: it must be on file before it is given out.
                "APICURIO_DATASOURCE_URL", "jdbc:h2:file:" + folder.resolve("schemas") + ";WRITE_DELAY=0");
    }
}
