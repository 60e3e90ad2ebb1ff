package org.tollkeeper.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A story (fictional) told in each format, as agencies tell it and as tersely as feeds do: twelve, fourteen, corrected
/// to eleven, withheld, killed. Each telling is a conflict of its own.
@ExtendWith(BusyTollkeeper.class)
class EachFormatTest {
    private static final Path SAMPLE = Checkout.ROOT.resolve("samples/harrow-quay-fictional");
    private static final Path TERSE = Checkout.ROOT.resolve("services/e2e/src/test/resources/terse");
    private static final String NONE = "none";

    /// A telling, by the folder of its files.
    record Arc(String name, List<Path> files) {
        static Arc of(String prefix, Path folder) {
            return new Arc(prefix + folder.getFileName(), list(folder));
        }

        /// RSS has no kill.
        boolean isKilled() {
            return files.size() > 3;
        }

        List<String> history() {
            return List.of("12", "14", "11", NONE, NONE).subList(0, files.size());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arc> arcs() {
        return Stream.concat(
                list(SAMPLE).stream()
                        .filter(folder -> folder.getFileName().toString().startsWith("harrow-"))
                        .map(folder -> Arc.of("arc-", folder)),
                list(TERSE).stream().map(folder -> Arc.of("arc-terse-", folder)));
    }

    @ParameterizedTest
    @MethodSource("arcs")
    void each_file_moves_the_toll_and_any_order_with_duplicates_ends_the_same(Arc arc, Tollkeeper system)
            throws Exception {
        var given = define(system, arc + "-given");
        for (int i = 0; i < arc.files().size(); i++) {
            send(system, given, arc.files().get(i));
            await(() -> best(system, given), arc.history().get(i));
        }
        await(() -> states(system, given), arc.isKilled() ? Set.of("WITHDRAWN") : Set.of("WITHDRAWN", "COUNTED"));
        var end = fates(system, given);

        var mixed = define(system, arc + "-mixed");
        var files = new ArrayList<>(arc.files().reversed());
        files.addAll(arc.files());
        Collections.shuffle(files.subList(arc.files().size(), files.size()), new Random(7));
        for (var file : files) {
            send(system, mixed, file);
        }

        await(() -> fates(system, mixed), end);
        await(() -> best(system, mixed), arc.history().getLast());
    }

    @ParameterizedTest
    @MethodSource("arcs")
    void anothers_kill_is_told_of_and_changes_nothing(Arc arc, Tollkeeper system) throws Exception {
        var conflict = define(system, arc + "-other");
        for (var file : arc.files().subList(0, 3)) {
            send(system, conflict, file);
        }
        await(() -> best(system, conflict), "11");
        var before = fates(system, conflict);

        if (arc.isKilled()) {
            send(system, conflict, "stranger-" + arc, arc.files().getLast());
            await(() -> system.json("/feeds").path("alerts").toString().contains("stranger-" + arc), true);
        }

        assertThat(fates(system, conflict)).isEqualTo(before);
        assertThat(best(system, conflict)).isEqualTo("11");
    }

    private static List<Path> list(Path folder) {
        try (var inside = Files.list(folder)) {
            return inside.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String define(Tollkeeper system, String conflict) throws Exception {
        var id = conflict + "-fictional";
        var definition = Files.readString(SAMPLE.resolve("conflict.yaml")).replace("harrow-quay-fictional", id);
        put(system, "/conflicts/" + id, "PUT", "application/yaml", definition.getBytes(StandardCharsets.UTF_8));
        return id;
    }

    /// By a provider that has the conflict's name.
    private static void send(Tollkeeper system, String conflict, Path file) throws Exception {
        send(system, conflict, conflict, file);
    }

    private static void send(Tollkeeper system, String conflict, String provider, Path file) throws Exception {
        put(
                system,
                "/stories?provider=" + provider + "&conflict=" + conflict,
                "POST",
                "application/octet-stream",
                Files.readAllBytes(file));
    }

    private static void put(Tollkeeper system, String path, String method, String type, byte[] body) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(system.url() + path))
                    .header("Content-Type", type)
                    .method(method, BodyPublishers.ofByteArray(body))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path + ": " + answer.body()).isBetween(200, 299);
        }
    }

    /// What became of each figure: its version, its figure, whether it counts.
    private static List<String> fates(Tollkeeper system, String conflict) throws Exception {
        var claims =
                system.json("/conflicts/" + conflict + "/claims?limit=1000").path("claims");
        return stream(claims)
                .filter(claim -> claim.path("harm").asText().equals("KILLED") && claim.has("quantity"))
                .filter(claim -> !claim.path("kind").asText().equals("ITEM"))
                .map(claim -> claim.at("/story/version").asText() + " "
                        + claim.at("/quantity/value").asText() + " "
                        + claim.path("state").asText())
                .sorted()
                .toList();
    }

    private static Set<String> states(Tollkeeper system, String conflict) throws Exception {
        return fates(system, conflict).stream()
                .map(fate -> fate.substring(fate.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
    }

    private static String best(Tollkeeper system, String conflict) throws Exception {
        return stream(system.json("/conflicts/" + conflict + "/tolls").path("tolls"))
                .filter(toll -> toll.path("harm").asText().equals("KILLED")
                        && toll.path("side").asText().equals("ALL"))
                .map(toll -> toll.hasNonNull("best") ? toll.path("best").asText() : NONE)
                .findFirst()
                .orElse(NONE);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static <T> void await(Callable<T> found, T wanted) throws Exception {
        long deadline = System.nanoTime() + Command.PATIENCE.toNanos();
        while (!wanted.equals(found.call()) && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        assertThat(found.call()).isEqualTo(wanted);
    }
}
