package org.tollkeeper.ingest.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.conflict.ConflictDocument;
import org.tollkeeper.ingest.field.Json;

/// The definitions that come with the product: each is read whole, and names nobody twice.
class ShippedConflictsTest {
    private static final Path FOLDER = Path.of("..", "..", "deploy", "conflicts");
    private static final String ENDING = ".yaml";

    static List<String> ids() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    private static Conflict conflict(String id) throws IOException {
        return accepted(id, Files.readAllBytes(FOLDER.resolve(id + ENDING)));
    }

    private static Conflict accepted(String id, byte[] yaml) {
        var answer = ConflictReader.read(id, Json.yamlObject(yaml));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        ConflictReader.Answer.Accepted.class,
                        accepted -> assertThat(accepted.warnings()).isEmpty());
        return ((ConflictReader.Answer.Accepted) answer).conflict();
    }

    @Test
    void the_wars_of_the_day_are_there() throws Exception {
        assertThat(ids())
                .contains(
                        "karabakh-2020",
                        "ukraine-2022",
                        "gaza-2023",
                        "lebanon-2023",
                        "sudan-2023",
                        "sahel-2012",
                        "myanmar-2021",
                        "yemen-2014",
                        "drc-m23-2021",
                        "syria-2011");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void a_file_is_read_without_a_problem_or_a_warning_and_keeps_the_rules(String id) throws Exception {
        assertThat(LexiconRules.broken(conflict(id))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void what_a_file_defines_survives_being_answered_and_put_back(String id) throws Exception {
        var conflict = conflict(id);

        assertThat(accepted(id, Json.MAPPER.writeValueAsBytes(ConflictDocument.of(conflict))))
                .isEqualTo(conflict);
    }

    @Test
    void the_sample_days_ids_stand_in_the_file_of_the_same_war() throws Exception {
        var conflict = conflict("karabakh-2020");

        assertThat(conflict.sides()).extracting("id").containsExactly("armenia", "azerbaijan");
        assertThat(conflict.parties())
                .extracting("id")
                .contains(
                        "karabakh-defence-ministry",
                        "karabakh-ombudsman",
                        "azerbaijan-defence-ministry",
                        "azerbaijan-prosecutor",
                        "icrc");
    }

    @Test
    void a_lexicon_that_breaks_the_rules_is_told_all_of_it() {
        var conflict = accepted("strait", """
                name: Strait dispute (fictional)
                start: 2031-05-01
                sides:
                  - {id: north, aliases: [US, the islands], places: [Velport]}
                  - {id: south, demonyms: [Southern], forces: [velport]}
                parties:
                  - {id: north-army, kind: authority, aliases: [the army]}
                  - {id: south-army, kind: authority, aliases: [The Army]}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(LexiconRules.broken(conflict))
                .containsExactly(
                        "side north is called by the ordinary word US",
                        "side south has no alias",
                        "more than one side is called velport",
                        "more than one party is called the army",
                        "no party is of the kind MONITOR",
                        "no party is of the kind PRESS");
    }
}
