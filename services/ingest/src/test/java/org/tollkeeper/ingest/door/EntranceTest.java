package org.tollkeeper.ingest.door;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntranceTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void on_this_machine_alone_no_key_is_needed(String host) {
        assertThatCode(() -> Entrance.require(host, false, null)).doesNotThrowAnyException();
    }

    @Test
    void elsewhere_it_does_not_listen_without_a_key_unless_it_is_told_to() throws Exception {
        assertThatThrownBy(() -> Entrance.require("0.0.0.0", false, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Ingest is to listen on 0.0.0.0 and has no keys")
                .hasMessageEndingWith("Nothing was started.");

        assertThatCode(() -> Entrance.require("0.0.0.0", true, null)).doesNotThrowAnyException();
        var keys = Files.writeString(
                folder.resolve("keys.yml"), "keys: [{id: a, secret: 'a secret of thirty-two characters'}]");
        assertThatCode(() -> Entrance.require("0.0.0.0", false, keys)).doesNotThrowAnyException();
    }

    @Test
    void a_file_of_keys_that_cannot_be_used_stops_the_start() throws Exception {
        var keys = Files.writeString(folder.resolve("keys.yml"), "keys: []");

        assertThatThrownBy(() -> Entrance.require("0.0.0.0", false, keys))
                .hasMessage("The file of keys " + keys + " cannot be used: keys is empty; a file of keys has at least"
                        + " one. Nothing was started.");
    }
}
