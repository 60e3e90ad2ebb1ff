package org.tollkeeper.standalone.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tollkeeper.standalone.Refusal;

class TrialTest {
    @TempDir
    Path folder;

    private List<String> trial(String... words) {
        var lines = new ArrayList<String>();
        Trial.run(List.of(words), line -> lines.add(line.replaceAll("\\d+ ms", "N ms")));
        return lines;
    }

    @Test
    void each_folder_is_a_line_and_what_is_refused_has_its_reason() throws Exception {
        var json = Files.createDirectory(folder.resolve("json"));
        Files.writeString(
                json.resolve("a.json"),
                "{\"key\":\"k\",\"version\":\"1\",\"published\":\"2031-05-04T06:00:00Z\",\"body\":\"Nine died.\"}");
        Files.writeString(json.resolve("b.json"), "{\"key\":\"k\",");
        Files.writeString(json.resolve("readme.md"), "no wire file");
        Files.writeString(folder.resolve("empty.xml"), " ");

        assertThat(trial(folder.toString(), "--list"))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("empty.xml: EMPTY "),
                        line -> assertThat(line).startsWith("json/b.json: MALFORMED "),
                        line -> assertThat(line.replaceAll(" +", " "))
                                .isEqualTo("folder files read stories skipped slowest refused"),
                        line -> assertThat(line.replaceAll(" +", " ")).isEqualTo(". 1 0 0 0 N ms EMPTY 1"),
                        line -> assertThat(line.replaceAll(" +", " ")).isEqualTo("json 2 1 1 0 N ms MALFORMED 1"),
                        line -> assertThat(line.replaceAll(" +", " "))
                                .isEqualTo("all 3 1 1 0 N ms EMPTY 1, MALFORMED 1"));
    }

    @Test
    void a_folder_that_is_not_there_is_said_so() {
        var absent = folder.resolve("absent").toString();

        assertThatThrownBy(() -> trial(absent))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no folder " + absent + ". Nothing was read.");
    }
}
