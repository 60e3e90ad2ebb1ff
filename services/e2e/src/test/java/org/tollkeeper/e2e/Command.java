package org.tollkeeper.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A program at work: what it printed, and how it ended.
final class Command implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path output;

    private Command(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static Command run(Path folder, String... words) throws IOException {
        return run(Map.of(), folder, words);
    }

    private static Command run(Map<String, String> environment, Path folder, String... words) throws IOException {
        var output = Files.createTempFile("e2e", ".out");
        var builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new Command(builder.start(), output);
    }

    static Command tollkeeper(String... flags) throws IOException {
        return tollkeeper(Map.of(), flags);
    }

    static Command tollkeeper(Map<String, String> environment, String... flags) throws IOException {
        var words = new ArrayList<String>();
        words.add("./tollkeeper");
        words.addAll(List.of(flags));
        return run(environment, Checkout.ROOT, words.toArray(String[]::new));
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /// Waits until it has printed this text, and fails when it ends before.
    void await(String text) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains(text)) {
            assertThat(process.isAlive())
                    .as("still running, having printed: %s", output())
                    .isTrue();
            assertThat(System.nanoTime())
                    .as("'%s' was waited for; printed was: %s", text, output())
                    .isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    int awaitEnd() throws IOException, InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("ended, having printed: %s", output())
                .isTrue();
        return process.exitValue();
    }

    /// Ends it as Ctrl-C would, and waits.
    void stop() throws IOException, InterruptedException {
        process.destroy();
        awaitEnd();
    }

    /// Ends it as a power cut would, and waits.
    void kill() throws IOException, InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() throws IOException {
        try {
            stop();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.delete(output);
    }
}
