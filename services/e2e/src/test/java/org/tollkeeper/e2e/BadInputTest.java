package org.tollkeeper.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cannot be taken is answered with the field, the value and the rule; good lines beside it are kept.
@ExtendWith(SharedTollkeeper.class)
class BadInputTest {
    private static final String CONFLICT = "northland-strait-fictional";

    @BeforeAll
    static void define(Tollkeeper system) throws Exception {
        var answer = system.put("/conflicts/" + CONFLICT, """
                {"id":"northland-strait-fictional","name":"Northland strait (fictional)","start":"2031-01-01",
                 "sides":[{"id":"north","name":"Northland"},{"id":"south","name":"Southland"}]}""");
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    @Test
    void a_body_that_is_no_json_is_a_problem(Tollkeeper system) throws Exception {
        assertProblem(system.post("/claims", "application/json", "{\"conflict\":"), 400);
    }

    @Test
    void another_media_type_is_a_problem(Tollkeeper system) throws Exception {
        assertProblem(system.post("/claims", "image/png", "x"), 415);
    }

    @Test
    void a_body_beyond_the_limit_is_a_problem(Tollkeeper system) throws Exception {
        assertProblem(system.post("/claims", "application/json", "[" + " ".repeat(10 * 1024 * 1024) + "]"), 413);
    }

    @Test
    void a_conflict_that_nobody_defined_is_a_problem(Tollkeeper system) throws Exception {
        assertProblem(system.get("/conflicts/nowhere-fictional/tolls"), 404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quantity.low | {\"quantity\":{\"low\":5,\"high\":3}}",
                "quantity.low | {\"quantity\":{\"low\":-1,\"high\":3}}",
                "side         | {\"side\":\"west\"}",
                "conflict     | {\"conflict\":\"nowhere-fictional\"}",
                "window       | {\"window\":{\"from\":\"2031-01-03\",\"to\":\"2031-01-02\"}}",
            })
    void a_bad_line_is_named_by_field_and_the_good_ones_beside_it_are_kept(
            String field, String change, Tollkeeper system) throws Exception {
        var good = claim("{\"person\":null}");
        var answer = system.post("/claims", "application/x-ndjson", good + "\n" + claim(change) + "\n");

        var result = Tollkeeper.JSON.readTree(answer.body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(result.path("accepted").asInt() + result.path("duplicates").asInt())
                .isEqualTo(1);
        assertThat(result.path("rejected")).hasSize(1);
        assertThat(result.at("/rejected/0/line").asInt()).isEqualTo(2);
        assertThat(result.at("/rejected/0/field").asText()).isEqualTo(field);
        assertThat(result.at("/rejected/0/problem").asText()).isNotBlank();
    }

    private static String claim(String change) throws Exception {
        var claim = Tollkeeper.JSON.readTree("""
                {"conflict":"northland-strait-fictional","claimant":"Harbour radio (fictional)","side":"north",
                 "category":"CIVILIAN","harm":"KILLED","kind":"TOTAL","quantity":{"low":3,"high":3},
                 "window":{"from":"2031-01-01","to":"2031-01-02"}}""");
        Tollkeeper.JSON.readerForUpdating(claim).readValue(change);
        return claim.toString();
    }

    private static void assertProblem(HttpResponse<String> answer, int status) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(Tollkeeper.JSON.readTree(answer.body()).path("detail").asText())
                .isNotBlank();
    }
}
