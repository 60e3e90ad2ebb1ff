package org.tollkeeper.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A power cut in the middle of the day changes nothing in the end.
@ExtendWith(SharedTollkeeper.class)
class KilledTest {
    @TempDir
    Path data;

    @Test
    void killed_in_the_middle_of_the_day_it_ends_at_the_same_view(Tollkeeper undisturbed) throws Exception {
        try (var killed = Tollkeeper.start(data)) {
            killed.command().await("4 of 9");
            killed.command().kill();
        }
        try (var again = Tollkeeper.start(data).awaitReady()) {
            assertThat(again.command().output()).contains("9 of 9").doesNotContain("Building");
            assertThat(digests(again)).isEqualTo(digests(undisturbed)).isNotEmpty();
        }
        try (var third = Tollkeeper.start(data).awaitReady()) {
            assertThat(third.command().output()).doesNotContain("9 of 9");
            assertThat(digests(third)).isEqualTo(digests(undisturbed));
            third.command().stop();
            assertThat(third.command().output()).endsWith("Stopped. Everything is kept.\n");
        }
    }

    private static Map<String, String> digests(Tollkeeper system) throws Exception {
        var digests = new TreeMap<String, String>();
        for (JsonNode toll : system.json("/conflicts/karabakh-2020/tolls").path("tolls")) {
            digests.put(
                    toll.path("side").asText() + " " + toll.path("category").asText() + " "
                            + toll.path("harm").asText() + " "
                            + toll.path("group").asText(),
                    toll.path("digest").asText());
        }
        return digests;
    }
}
