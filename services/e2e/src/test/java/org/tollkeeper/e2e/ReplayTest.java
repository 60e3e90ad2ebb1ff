package org.tollkeeper.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The README's own replay of the sample story, in every format that is read: killed, it leaves nothing but what the
/// one format says that knows no kill; before that, eleven.
@ExtendWith(BusyTollkeeper.class)
class ReplayTest {
    private static final Path SAMPLE = Checkout.ROOT.resolve("samples/harrow-quay-fictional");
    private static final String CONFLICT = "harrow-quay-fictional";

    @TempDir
    Path temp;

    @Test
    void a_story_that_is_killed_leaves_no_claim_in_any_format(Tollkeeper system) throws Exception {
        assertThat(replay(system, SAMPLE)).contains("42 documents were taken, 0 refused.");

        assertThat(counted(system, CONFLICT)).isEqualTo(Map.of("harrow-rss", List.of(11L)));
        assertThat(best(system, CONFLICT)).isEqualTo(11);
        // The bystander's kill touched nobody's story, and somebody is told of it.
        assertThat(system.json("/feeds").path("alerts").findValuesAsText("provider"))
                .contains("bystander");

        assertThat(replay(system, SAMPLE)).contains("42 documents were taken, 0 refused.");
        assertThat(best(system, CONFLICT)).isEqualTo(11);
    }

    @Test
    void until_it_is_killed_the_corrected_figure_stands_in_every_format(Tollkeeper system) throws Exception {
        var early = "harrow-quay-early-fictional";
        copyEarly(early);

        replay(system, temp);

        assertThat(counted(system, early))
                .hasSize(9)
                .allSatisfy(
                        (provider, figures) -> assertThat(figures).as(provider).containsExactly(11L));
        assertThat(best(system, early)).isEqualTo(11);
    }

    /// The first three files of each format, by providers of their own.
    private void copyEarly(String conflict) throws Exception {
        var definition = Files.readString(SAMPLE.resolve("conflict.yaml")).replace(CONFLICT, conflict);
        Files.writeString(temp.resolve("conflict.yaml"), definition);
        for (var folder : list(SAMPLE)) {
            if (folder.getFileName().toString().startsWith("harrow-")) {
                var into = Files.createDirectory(temp.resolve("early-" + folder.getFileName()));
                for (var file : list(folder).subList(0, 3)) {
                    Files.copy(file, into.resolve(file.getFileName()));
                }
            }
        }
    }

    private static List<Path> list(Path folder) throws Exception {
        try (var inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    private static String replay(Tollkeeper system, Path folder) throws Exception {
        var conflict = folder.equals(SAMPLE) ? CONFLICT : "harrow-quay-early-fictional";
        try (var command = Command.tollkeeper(
                "replay", folder.toString(), "--as-fast-as-possible", "--conflict", conflict, "--at", system.url())) {
            assertThat(command.awaitEnd()).as(command.output()).isZero();
            return command.output();
        }
    }

    /// The figures that count, by the provider of their story.
    private static Map<String, List<Long>> counted(Tollkeeper system, String conflict) throws Exception {
        var counted = new TreeMap<String, List<Long>>();
        for (JsonNode claim :
                system.json("/conflicts/" + conflict + "/claims?limit=1000").path("claims")) {
            if (claim.path("state").asText().equals("COUNTED")) {
                counted.computeIfAbsent(claim.at("/story/provider").asText(), p -> new ArrayList<>())
                        .add(claim.at("/quantity/low").asLong());
            }
        }
        return counted;
    }

    private static long best(Tollkeeper system, String conflict) throws Exception {
        return StreamSupport.stream(
                        system.json("/conflicts/" + conflict + "/tolls")
                                .path("tolls")
                                .spliterator(),
                        false)
                .filter(toll -> toll.path("harm").asText().equals("KILLED")
                        && toll.path("side").asText().equals("ALL"))
                .map(toll -> toll.path("best").asLong())
                .findFirst()
                .orElse(-1L);
    }
}
