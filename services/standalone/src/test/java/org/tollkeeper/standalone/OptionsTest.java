package org.tollkeeper.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    private static final Path DATA = Path.of("data");

    @Test
    void without_flags_everything_is_on_loopback_and_its_usual_port() {
        assertThat(Options.parse(List.of(), DATA))
                .isEqualTo(new Options("127.0.0.1", 8080, DATA, true, 9092, 8081, false));
    }

    @Test
    void every_flag_is_taken() {
        var words =
                "--host 0.0.0.0 --port 1 --data d --no-sample --broker-port 2 --registry-port 65535 --help".split(" ");

        assertThat(Options.parse(List.of(words), DATA))
                .isEqualTo(new Options("0.0.0.0", 1, Path.of("d"), false, 2, 65535, true));
    }

    @ParameterizedTest
    @CsvSource({"0", "65536", "-1", "http", "''", "99999999999"})
    void a_port_out_of_range_is_refused_with_its_value(String port) {
        assertThatThrownBy(() -> Options.parse(List.of("--port", port), DATA))
                .isInstanceOf(Refusal.class)
                .hasMessage("--port is '" + port + "'; a port is a whole number from 1 to 65535. Nothing was started.");
    }

    @Test
    void a_flag_without_its_value_is_refused() {
        assertThatThrownBy(() -> Options.parse(List.of("--data"), DATA))
                .hasMessage("--data needs a value after it. Nothing was started.");
    }

    @Test
    void an_unknown_flag_is_refused() {
        assertThatThrownBy(() -> Options.parse(List.of("--prot", "1"), DATA))
                .hasMessage("'--prot' is no flag of this command; --help lists them. Nothing was started.");
    }
}
