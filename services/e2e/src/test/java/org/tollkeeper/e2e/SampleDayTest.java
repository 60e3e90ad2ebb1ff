package org.tollkeeper.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The founding story: what two days of wires say of 27 and 28 September 2020.
@ExtendWith(SharedTollkeeper.class)
class SampleDayTest {
    @Test
    void the_printed_view_is_the_one_in_the_readme(Tollkeeper system) throws Exception {
        var readme = Files.readString(Path.of("../../README.md"));
        var shown = readme.lines()
                .dropWhile(line -> !line.startsWith("  killed "))
                .takeWhile(line -> !line.startsWith("```"))
                .toList();

        assertThat(shown).contains("  Azerbaijan               military          -      -      -  not disclosed");
        assertThat(system.command().output().lines()).containsAll(shown);
    }

    @Test
    void the_view_is_the_documented_one(Tollkeeper system) throws Exception {
        assertThat(killed(system, "").map(SampleDayTest::figures))
                .contains(
                        "armenia MILITARY REPORTED 59 59 59",
                        "armenia CIVILIAN REPORTED 2 2 2",
                        "azerbaijan CIVILIAN REPORTED 7 7 7",
                        "azerbaijan MILITARY NOT_DISCLOSED - - -");
    }

    @Test
    void the_conflict_is_at_least_the_sum_of_what_is_known(Tollkeeper system) throws Exception {
        var conflict = killed(system, "")
                .filter(toll -> toll.path("side").asText().equals("ALL"))
                .findFirst()
                .orElseThrow();

        assertThat(figures(conflict)).isEqualTo("ALL ALL REPORTED 68 68 68");
        assertThat(conflict.path("atLeast").asBoolean()).isTrue();
    }

    @Test
    void the_day_can_be_asked_for_hour_by_hour(Tollkeeper system) throws Exception {
        assertThat(military(system, "2020-09-27T16:00:00Z")).isEqualTo("armenia MILITARY REPORTED 16 16 16");
        assertThat(military(system, "2020-09-28T12:00:00Z")).isEqualTo("armenia MILITARY REPORTED 32 32 32");
        assertThat(military(system, "2020-09-28T17:00:00Z")).isEqualTo("armenia MILITARY REPORTED 58 58 58");
    }

    @Test
    void the_page_shows_the_sides(Tollkeeper system) throws Exception {
        var page = system.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.body())
                .contains("Second Nagorno-Karabakh war", "Armenia and Karabakh", "Azerbaijan", "not disclosed");
    }

    private static String military(Tollkeeper system, String at) throws Exception {
        return killed(system, "?at=" + at)
                .map(SampleDayTest::figures)
                .filter(figures -> figures.startsWith("armenia MILITARY"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> killed(Tollkeeper system, String query) throws Exception {
        var view = system.json("/conflicts/karabakh-2020/tolls" + query);
        return StreamSupport.stream(view.path("tolls").spliterator(), false)
                .filter(toll -> toll.path("harm").asText().equals("KILLED"));
    }

    private static String figures(JsonNode toll) {
        return String.join(
                " ",
                toll.path("side").asText(),
                toll.path("category").asText(),
                toll.path("state").asText(),
                toll.path("low").asText("-"),
                toll.path("best").asText("-"),
                toll.path("high").asText("-"));
    }
}
