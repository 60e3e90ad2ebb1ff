package org.tollkeeper.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stops a start is one line that says what to do.
class RefusedStartTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--broker-port", "--registry-port"})
    void a_taken_port_is_one_line_with_the_flag_that_moves_it(String flag) throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(refusal(flag, String.valueOf(other.getLocalPort())))
                    .isEqualTo("Port " + other.getLocalPort()
                            + " on 127.0.0.1 is taken (Address already in use); " + flag
                            + " chooses another. Nothing was started.\n");
        }
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_one_line() throws Exception {
        var folder = Files.createDirectory(temp.resolve("read only"));
        assertThat(folder.toFile().setWritable(false)).isTrue();
        var superuser = Files.isWritable(folder);
        assumeTrue(!superuser || Files.isDirectory(Path.of("/proc")), "this user can write everywhere");
        // The superuser can write anywhere but into the kernel's own file system.
        var unwritable = superuser ? Path.of("/proc/tollkeeper") : folder.resolve("data");

        assertThat(refusal("--data", unwritable.toString()))
                .startsWith("The data folder " + unwritable + " cannot be written (")
                .endsWith("); free it or choose another with --data. Nothing was started.\n")
                .hasLineCount(1);
    }

    @Test
    void a_flag_that_is_none_is_one_line() throws Exception {
        assertThat(refusal("--prot", "1"))
                .isEqualTo("'--prot' is no flag of this command; --help lists them. Nothing was started.\n");
    }

    private String refusal(String... flags) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("--data", temp.resolve("data").toString()));
        words.addAll(List.of("--port", String.valueOf(Tollkeeper.freePort())));
        words.addAll(List.of("--broker-port", String.valueOf(Tollkeeper.freePort())));
        words.addAll(List.of("--registry-port", String.valueOf(Tollkeeper.freePort())));
        words.addAll(List.of(flags));
        try (var command = Command.tollkeeper(words.toArray(String[]::new))) {
            assertThat(command.awaitEnd()).isEqualTo(1);
            return command.output();
        }
    }
}
