package org.tollkeeper.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The topics, read by an ordinary client of another language, with nothing of ours.
@ExtendWith(SharedTollkeeper.class)
class ForeignClientTest {
    private static final Path SOURCES = Checkout.ROOT.resolve("services/e2e/foreign");

    @TempDir
    static Path folder;

    @BeforeAll
    static void install() throws Exception {
        assumeTrue(isThere("npm"), "Node is not installed: the topics are not read by a foreign client here");
        for (var file : List.of("package.json", "package-lock.json", "read.mjs")) {
            Files.copy(SOURCES.resolve(file), folder.resolve(file));
        }
        try (var npm = Command.run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")) {
            assertThat(npm.awaitEnd()).as(npm.output()).isZero();
        }
    }

    @Test
    void kafkajs_reads_claims_positions_and_tolls(Tollkeeper system) throws Exception {
        var records = read(system, "tollkeeper.claims.v1", "tollkeeper.positions.v1", "tollkeeper.tolls.v1");

        assertThat(records)
                .anySatisfy(record -> {
                    assertThat(record.path("topic").asText()).isEqualTo("tollkeeper.claims.v1");
                    assertThat(record.path("key").asText()).isEqualTo("karabakh-2020");
                    assertThat(record.at("/value/kind").asText()).isEqualTo("TOTAL");
                    assertThat(record.at("/headers/ce_type").asText()).isEqualTo("org.tollkeeper.claim.v1");
                    assertThat(record.at("/headers/traceparent").asText()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-..");
                })
                .anySatisfy(record -> assertThat(record.path("topic").asText()).isEqualTo("tollkeeper.positions.v1"))
                .anySatisfy(record -> {
                    assertThat(record.path("topic").asText()).isEqualTo("tollkeeper.tolls.v1");
                    assertThat(record.path("key").asText()).isEqualTo("karabakh-2020|armenia|MILITARY|KILLED|");
                    assertThat(record.at("/value/best").asLong()).isEqualTo(59);
                })
                .anySatisfy(record -> {
                    assertThat(record.path("key").asText()).isEqualTo("karabakh-2020|azerbaijan|MILITARY|KILLED|");
                    assertThat(record.at("/value/state").asText()).isEqualTo("NOT_DISCLOSED");
                    assertThat(record.at("/value/best").isNull()).isTrue();
                });
    }

    private static List<JsonNode> read(Tollkeeper system, String... topics) throws Exception {
        var words = new ArrayList<>(List.of("node", "read.mjs", system.bootstrap(), system.registry()));
        words.addAll(List.of(topics));
        try (var reader = Command.run(folder, words.toArray(String[]::new))) {
            assertThat(reader.awaitEnd()).as(reader.output()).isZero();
            var records = new ArrayList<JsonNode>();
            for (var line : reader.output().lines().toList()) {
                records.add(Tollkeeper.JSON.readTree(line));
            }
            return records;
        }
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
