package org.tollkeeper.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The programs of the consumer's guide, taken out of it and run as they stand there.
@ExtendWith(BusyTollkeeper.class)
class GuideTest {
    private static final Pattern PROGRAM = Pattern.compile("(?ms)^```\\w+ (\\S+)\\n(.*?)^```$");
    private static final String SOLDIERS = "karabakh-2020|armenia|MILITARY|KILLED|";

    @TempDir
    static Path folder;

    @BeforeAll
    static void take_the_programs_out() throws IOException {
        var programs = new TreeMap<String, String>();
        PROGRAM.matcher(Files.readString(Checkout.ROOT.resolve("docs/consumers.md")))
                .results()
                .forEach(found -> programs.put(found.group(1), found.group(2)));
        assertThat(programs.keySet())
                .as("each program of the guide is run below")
                .isEqualTo(Set.of("Positions.java", "again.sh", "follow.sh", "prove.mjs", "table.sh", "tolls.mjs"));
        for (var program : programs.entrySet()) {
            Files.writeString(folder.resolve(program.getKey()), program.getValue());
        }
    }

    @Test
    void a_table_of_the_tolls(Tollkeeper system) throws Exception {
        assertThat(ended(system, "sh", "table.sh").lines())
                .anySatisfy(line -> assertThat(line).contains(",59,", "armenia,MILITARY,KILLED"));
    }

    @Test
    void asking_again_costs_a_304(Tollkeeper system) throws Exception {
        assertThat(ended(system, "sh", "again.sh")).isEqualTo("200\n304\n");
    }

    @Test
    void following_the_changes_and_coming_back(Tollkeeper system) throws Exception {
        var conflict = "guide-" + System.nanoTime();
        system.put("/conflicts/" + conflict, """
                {"name":"A fictional strait","start":"2031-01-01","sides":[{"id":"orla","name":"Orla"}]}""");
        var first = claim(system, conflict, 16);
        try (var follow =
                run(system, List.of("CONFLICT=" + conflict, "LAST=2001-01-01T00:00:00Z/none"), "sh", "follow.sh")) {
            follow.await("\"best\":16");
            claim(system, conflict, 17);
            follow.await("\"best\":17");
        }
        assertThat(first).isEqualTo(202);
    }

    @Test
    void a_position_table_in_java(Tollkeeper system) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try (var positions =
                run(system, List.of(), java, "-cp", System.getProperty("java.class.path"), "Positions.java")) {
            positions.await("karabakh-2020|");
            positions.await("stands at {");
        }
    }

    @Test
    void a_toll_table_in_javascript(Tollkeeper system) throws Exception {
        assumeTrue(isThere("npm"), "Node is not installed: the guide's JavaScript is not run here");
        for (var file : List.of("package.json", "package-lock.json")) {
            Files.copy(Checkout.ROOT.resolve("services/e2e/foreign").resolve(file), folder.resolve(file));
        }
        try (var npm = Command.run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")) {
            assertThat(npm.awaitEnd()).as(npm.output()).isZero();
        }
        try (var tolls = run(system, List.of(), "node", "tolls.mjs")) {
            tolls.await(SOLDIERS + " REPORTED 59 59 59");
            tolls.await("karabakh-2020|azerbaijan|MILITARY|KILLED| NOT_DISCLOSED null null");
        }
    }

    @ParameterizedTest
    @CsvSource({"armenia, MILITARY", "armenia, CIVILIAN", "azerbaijan, CIVILIAN"})
    void every_figure_can_be_proved_from_its_claims(String side, String category, Tollkeeper system) throws Exception {
        assumeTrue(isThere("node"), "Node is not installed: the guide's JavaScript is not run here");
        assertThat(ended(system, "node", "prove.mjs", "karabakh-2020", side, category, "KILLED"))
                .startsWith("proved: ");
    }

    private static int claim(Tollkeeper system, String conflict, int count) throws Exception {
        return system.post("/claims", "application/json", """
                        {"conflict":"%s","claimant":"Fictional Radio","side":"orla","category":"MILITARY","harm":"KILLED","kind":"TOTAL",
                         "quantity":{"low":%d,"high":%d},"window":{"to":"2031-01-%d"}}""".formatted(conflict, count, count, count))
                .statusCode();
    }

    private static String ended(Tollkeeper system, String... words) throws Exception {
        try (var program = run(system, List.of(), words)) {
            assertThat(program.awaitEnd()).as(program.output()).isZero();
            return program.output();
        }
    }

    private static Command run(Tollkeeper system, List<String> environment, String... words) throws IOException {
        var all = new ArrayList<>(List.of(
                "env",
                "TOLLKEEPER=" + system.address(),
                "BROKER=" + system.bootstrap(),
                "REGISTRY=" + system.registry()));
        all.addAll(environment);
        all.addAll(List.of(words));
        return Command.run(folder, all.toArray(String[]::new));
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
