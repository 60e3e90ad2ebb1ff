package org.tollkeeper.standalone.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.standalone.Refusal;

class ReplayOptionsTest {
    private static ReplayOptions parse(String words) {
        return ReplayOptions.parse(List.of(words.split(" ")));
    }

    @Test
    void a_folder_is_played_at_its_own_pace_to_this_machine() {
        assertThat(parse("wires"))
                .isEqualTo(new ReplayOptions(
                        Path.of("wires"),
                        false,
                        new Pace.Times(1),
                        null,
                        null,
                        URI.create("http://127.0.0.1:8080/"),
                        false));
    }

    @Test
    void every_flag_is_taken() {
        assertThat(parse("--speed 2.5 wires --provider p --conflict c --at http://desk:1 --as-fast-as-possible"))
                .isEqualTo(new ReplayOptions(
                        Path.of("wires"),
                        false,
                        new Pace.AsFastAsPossible(),
                        "p",
                        "c",
                        URI.create("http://desk:1/"),
                        false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--speed 0 | --speed is '0'; it must be a number above 0, as 60 for an hour in a minute. Nothing was sent.",
                "--speed -1 | --speed is '-1'; it must be a number above 0, as 60 for an hour in a minute. Nothing was sent.",
                "wires --at desk | --at is 'desk'; it must be an address, as http://127.0.0.1:8080/. Nothing was sent.",
                "wires --speed | --speed needs a value after it. Nothing was sent.",
                "wires more | 'more' is no flag of replay, which takes one folder; --help lists the flags. Nothing was sent.",
                "--provider p | replay takes a folder of wire files, or --rejected, and not both; --help says more. Nothing was sent.",
                "wires --rejected | replay takes a folder of wire files, or --rejected, and not both; --help says more. Nothing was sent."
            })
    void what_cannot_be_is_refused_with_its_value(String words, String refusal) {
        assertThatThrownBy(() -> parse(words)).isInstanceOf(Refusal.class).hasMessage(refusal);
    }

    @Test
    void a_pause_is_shortened_by_the_speed_and_never_negative() {
        assertThat(new Pace.Times(60).pause(Duration.ofHours(1))).isEqualTo(Duration.ofMinutes(1));
        assertThat(new Pace.Times(60).pause(Duration.ofHours(-1))).isEqualTo(Duration.ZERO);
        assertThat(new Pace.AsFastAsPossible().pause(Duration.ofHours(1))).isEqualTo(Duration.ZERO);
    }
}
