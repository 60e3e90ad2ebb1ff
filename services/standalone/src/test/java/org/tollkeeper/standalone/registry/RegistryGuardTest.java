package org.tollkeeper.standalone.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RegistryGuardTest {
    /// Stands in for the registry: says that it runs and would run on for an hour.
    public static final class Endless {
        private Endless() {}

        public static void main(String[] arguments) throws InterruptedException {
            System.out.println("running with " + String.join(" ", arguments));
            Thread.sleep(3_600_000);
        }
    }

    @Test
    void the_guarded_program_ends_when_its_parents_end_of_the_pipe_is_gone() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RegistryGuard.class.getName(),
                        Endless.class.getName(),
                        "an argument")
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("running with an argument");
            assertThat(process.isAlive()).isTrue();

            process.getOutputStream().close();

            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }
}
