package org.tollkeeper.query.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.read;
import static org.tollkeeper.query.Telling.total;
import static org.tollkeeper.query.Telling.war;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.query.dossier.Dossiers;

/// Whatever is asked, the answer is an answer or a problem that says what is wrong: never a fault of ours, never a page
/// where a program asked.
@QuarkusTest
class BadInputOverHttpTest {
    private static final String WAR = "/conflicts/pestered-war";
    private static final List<String> DOORS = List.of(
            "/tolls",
            "/tolls.csv",
            "/positions",
            "/claims",
            "/claims.csv",
            "/claims.ndjson",
            "/checks",
            "/series",
            "/compare",
            "/changes.json",
            "/changes.atom",
            "/tolls/orla/MILITARY/KILLED/explanation",
            "/contrast/strict-1");
    private static final List<String> NAMES = List.of(
            "at",
            "knownAt",
            "side",
            "category",
            "harm",
            "group",
            "state",
            "kind",
            "claimant",
            "order",
            "cursor",
            "limit",
            "from",
            "to",
            "step",
            "hxl");
    private static final List<String> VALUES = List.of(
            "",
            "%20",
            ",",
            ",,",
            "banana",
            "null",
            "-1",
            "0",
            "99999999999999999999",
            "1e9",
            "2031",
            "2031-13",
            "2031-02-30",
            "0000",
            "9999",
            "2031-03-01T12:00:00",
            "2031-03-01T12:00:00%2B19:00",
            "2031-03-01T12:00:00%2B02:00",
            "%2B999999999-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00Z",
            "%2B1000000000-12-31T23:59:59.999999999Z/x",
            "2031-03-01T12:00:00Z/",
            "P0D",
            "P2147483647Y",
            "P99999999999999D",
            "PT0.001S",
            "PT9223372036854775807S",
            "P-1D",
            "%00",
            "%F0%9F%98%80",
            "%3Cscript%3E",
            "orla,orla",
            "ORLA",
            "KILLED,WOUNDED",
            "killed",
            "newest",
            "a".repeat(1000));

    @Inject
    Dossiers dossiers;

    @TestHTTPResource
    URI at = URI.create("about:blank");

    @BeforeEach
    void a_claim_has_been_read() {
        var dossier = dossiers.of("pestered-war");
        dossier.define(war("pestered-war"));
        read(dossier, total("b1", "orla-mod", ORLA_SOLDIERS, 59, "2031-03-01T12:00:00Z"));
        dossiers.caughtUp();
    }

    @Test
    void any_value_of_any_parameter_at_any_door_is_answered_or_refused_by_name() {
        var random = new Random(7);
        for (var door : DOORS) {
            for (var name : NAMES) {
                for (int i = 0; i < 6; i++) {
                    var asked = WAR + door + "?" + name + "=" + any(random, VALUES) + "&" + any(random, NAMES) + "="
                            + any(random, VALUES);
                    var answer = given().urlEncodingEnabled(false).get(asked);
                    assertThat(answer.statusCode()).as(asked).isIn(200, 400);
                    if (answer.statusCode() == 400) {
                        isProblem(answer, asked);
                        assertThat(Stream.of("field", "value", "rule")
                                        .map(member -> answer.jsonPath().<Object>get(member)))
                                .as(asked)
                                .doesNotContainNull();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/conflicts/%00/tolls, 404",
        "/conflicts/%F0%9F%98%80, 404",
        "/conflicts/a%2Fb/tolls, 404",
        "/conflicts/../tolls, 404",
        "/conflicts//tolls, 404",
        "/conflicts/pestered-war;x=1/nothing, 404",
        "/conflicts/pestered-war/tolls.exe, 404",
        "/conflicts/pestered-war/tolls/orla/MILITARY/KILLED, 404",
        "/conflicts/pestered-war/tolls/nowhere/MILITARY/KILLED/explanation, 400",
        "/conflicts/pestered-war/tolls/orla/GHOSTS/KILLED/explanation, 400",
        "/conflicts/pestered-war/tolls/orla/MILITARY/SEVERAL/explanation, 400",
        "/conflicts/pestered-war/contrast/none-1, 400",
        "/conflicts/pestered-war/compare, 400",
        "/conflicts/pestered-war/compare?knownAt=2031&knownAt=2032&knownAt=2033, 400",
        "/conflicts/nowhere/changes, 404",
    })
    void an_address_that_is_none_is_a_problem(String asked, int status) {
        var answer =
                given().urlEncodingEnabled(false).accept("application/json").get(asked);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        isProblem(answer, asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tolls?at=%zz", "/claims?cursor=%", "/series.csv?%=1", "/compare?knownAt=%C3%28"})
    void a_question_that_is_no_text_is_answered_or_refused(String asked) throws Exception {
        var line = bare("GET " + WAR + asked + " HTTP/1.1");

        assertThat(line).as(asked).matches("HTTP/1.1 (200|400) .*");
    }

    /// The first line of the answer to a request that clients would not send.
    private String bare(String request) throws IOException {
        try (var socket = new Socket(at.getHost(), at.getPort())) {
            socket.getOutputStream()
                    .write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return String.valueOf(answer.readLine());
        }
    }

    @Test
    void a_very_long_id_is_not_found() {
        var answer = given().get("/conflicts/" + "x".repeat(3000) + "/tolls");

        assertThat(answer.statusCode()).isEqualTo(404);
        isProblem(answer, "a very long id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "text/csv;q=banana",
                "text/csv;q=0",
                "///",
                ";",
                ",",
                "application/json;",
                "text/*;q=0.1, image/png",
            })
    void an_accept_of_any_kind_gets_a_form_that_is_offered_or_a_problem(String accept) {
        for (var door : List.of("/tolls", "/claims", "/checks", "/changes.json")) {
            var answer = given().header("Accept", accept).get(WAR + door);
            assertThat(answer.statusCode()).as(door + " " + accept).isIn(200, 406);
            if (answer.statusCode() == 406) {
                isProblem(answer, door + " " + accept);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void what_only_takes_questions_refuses_everything_else(String method) {
        for (var door : DOORS) {
            var answer =
                    given().contentType("application/json").body("{no json").request(method, WAR + door);
            assertThat(answer.statusCode()).as(method + door).isEqualTo(405);
            assertThat(answer.header("Allow")).as(method + door).isEqualTo("GET, HEAD");
            isProblem(answer, method + door);
        }
    }

    @Test
    void head_says_what_get_says_without_saying_it() {
        for (var door : DOORS.subList(0, 8)) {
            var asked = given().head(WAR + door);
            assertThat(asked.statusCode()).as(door).isEqualTo(200);
            assertThat(asked.header("ETag"))
                    .as(door)
                    .isEqualTo(given().get(WAR + door).header("ETag"));
            assertThat(asked.asString()).as(door).isEmpty();
        }
        assertThat(given().options(WAR + "/tolls").statusCode()).isIn(200, 204);
    }

    private static void isProblem(Response answer, String asked) {
        assertThat(answer.contentType()).as(asked).contains("application/problem+json");
        assertThat(answer.jsonPath().getInt("status")).as(asked).isEqualTo(answer.statusCode());
        assertThat(answer.jsonPath().getString("type")).as(asked).startsWith("urn:tollkeeper:problem:");
        assertThat(answer.jsonPath().getString("title")).as(asked).isNotBlank();
        assertThat(answer.jsonPath().getString("detail")).as(asked).isNotBlank();
    }

    private static String any(Random random, List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
