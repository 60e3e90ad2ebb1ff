package org.tollkeeper.query.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.tollkeeper.query.Telling.ORLA_CIVILIANS;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.VESK_CIVILIANS;
import static org.tollkeeper.query.Telling.VESK_SOLDIERS;
import static org.tollkeeper.query.Telling.read;
import static org.tollkeeper.query.Telling.total;
import static org.tollkeeper.query.Telling.war;
import static org.tollkeeper.query.Telling.withheld;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.messaging.Keys;
import org.tollkeeper.query.dossier.Dossiers;
import org.tollkeeper.query.dossier.Freshness;
import org.tollkeeper.query.shelf.Cursor;

/// The forms answers come in, and what an answer says of itself.
@QuarkusTest
class FormsOverHttpTest {
    private static final String WAR = "/conflicts/formed-war";
    private static final String SOLDIERS = "?side=ALL,orla,vesk&harm=KILLED&category=ALL,MILITARY";

    @Inject
    Dossiers dossiers;

    @Inject
    Freshness freshness;

    @BeforeEach
    void five_claims_have_been_read() {
        var dossier = dossiers.of("formed-war");
        dossier.define(war("formed-war"));
        read(dossier, total("f1", "orla-mod", ORLA_SOLDIERS, 59, "2031-03-01T12:00:00Z"));
        read(dossier, withheld("f2", "vesk-mod", VESK_SOLDIERS, "2031-03-01T12:00:00Z"));
        read(dossier, total("f3", "orla-mod", ORLA_CIVILIANS, 2, "2031-03-01T12:00:00Z"));
        read(dossier, total("f4", "vesk-mod", VESK_CIVILIANS, 7, "2031-03-01T12:00:00Z"));
        read(dossier, total("f5", "Local Radio, \"Wave\"", VESK_CIVILIANS, 7, "2031-03-01T13:00:00Z"));
        dossiers.caughtUp();
    }

    @Test
    void tolls_are_a_table_in_the_words_of_those_who_count_wars() {
        var lines = given().get(WAR + "/tolls.csv" + SOLDIERS)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=utf-8")
                .extract()
                .asString()
                .lines()
                .map(line -> line.replaceFirst(",formed-war,.*", ""))
                .toList();

        assertThat(lines)
                .containsExactly(
                        lines.getFirst(),
                        "Vesk,Orla,,59,9,0,68,68,68,NOT_DISCLOSED,REPORTED,REPORTED,68,,f5",
                        "Vesk,Orla,,,,,,,,NOT_DISCLOSED,,,,,f2",
                        "Vesk,Orla,,,7,0,7,7,7,NOT_DISCLOSED,,REPORTED,7,,f5",
                        "Vesk,Orla,,59,,0,59,59,59,,REPORTED,,59,,f1",
                        "Vesk,Orla,,59,2,0,61,61,61,,REPORTED,REPORTED,61,,f3");
        assertThat(lines.getFirst())
                .startsWith(
                        "side_a,side_b,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high,"
                                + "deaths_a_state,deaths_b_state,deaths_civilians_state,high_excl_adversary,contested,claim_ids");
    }

    @Test
    void a_table_has_tags_where_they_are_asked_for() {
        var lines = given().get(WAR + "/tolls.csv?hxl=true").asString().lines().toList();

        assertThat(lines.get(1)).startsWith("#group+side+a,#group+side+b,#affected+killed+side_a");
        assertThat(lines.get(1).split(",")).hasSameSizeAs(lines.get(0).split(","));
    }

    @Test
    void the_same_view_is_a_table_for_who_accepts_one() {
        var table = given().get(WAR + "/positions.csv").asString();

        given().header("Accept", "text/csv;q=0.5, application/json")
                .get(WAR + "/tolls")
                .then()
                .contentType("application/json");
        given().header("Accept", "text/csv;q=0.9, text/html;q=0.1")
                .get(WAR + "/positions")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=utf-8")
                .header("Vary", equalTo("Accept, Accept-Encoding"))
                .body(equalTo(table));
        given().get(WAR + "/positions.json").then().body("positions.size()", equalTo(5));
        assertThat(given().get(WAR + "/series.csv?to=2031-03-01").asString())
                .contains("2031-03-01,orla,MILITARY,KILLED,,REPORTED,59,59,59,59,false,false");
    }

    @Test
    void all_claims_can_be_taken_away_as_a_table_or_line_by_line() {
        assertThat(given().get(WAR + "/claims.csv?claimant=Local Radio, \"Wave\"")
                        .asString())
                .contains("f5,\"Local Radio, \"\"Wave\"\"\",TOTAL,vesk,CIVILIAN,KILLED,,EXACT,7,7,,7,");
        assertThat(given().get(WAR + "/claims.ndjson").asString().lines())
                .hasSize(5)
                .allMatch(line -> line.startsWith("{\"id\":\"f") && line.endsWith("}"));
        assertThat(given().get(WAR + "/claims.ndjson?limit=2").asString().lines())
                .hasSize(2);
        given().get(WAR + "/claims.csv?state=lost").then().statusCode(400).body("field", equalTo("state"));
    }

    @Test
    void an_unchanged_export_costs_a_304() {
        var dossier = dossiers.of("changing-war");
        dossier.define(war("changing-war"));
        var claims = "/conflicts/changing-war/claims.csv";
        var tag = given().get(claims).header("ETag");

        given().header("If-None-Match", "\"other\", W/" + tag)
                .get(claims)
                .then()
                .statusCode(304);
        read(dossier, total("f6", "monitor", ORLA_CIVILIANS, 2, "2031-03-02T12:00:00Z"));
        given().header("If-None-Match", tag).get(claims).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tolls", "/tolls.csv", "/claims.csv", "/claims.ndjson", "/claims?limit=3"})
    void packed_bytes_are_the_same_figures_under_a_tag_of_their_own(String view) throws IOException {
        var plain = asking("identity").get(WAR + view);
        var packed = asking("br, gzip;q=0.5").get(WAR + view);

        assertThat(unpacked(packed.asByteArray())).isEqualTo(plain.asString());
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(packed.header("ETag")).isEqualTo(plain.header("ETag").replaceFirst("\"$", "-gz\""));
        assertThat(packed.header("Vary")).isEqualTo("Accept, Accept-Encoding");
        asking("gzip")
                .header("If-None-Match", packed.header("ETag"))
                .get(WAR + view)
                .then()
                .statusCode(304);
        asking("gzip;q=0")
                .header("If-None-Match", packed.header("ETag"))
                .get(WAR + view)
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_asked_again_is_answered_in_the_same_words() {
        freshness.caughtUp(Instant.parse("2031-03-02T00:00:00Z"));
        var first = asking("identity").get(WAR + "/positions");
        var again = asking("identity").get(WAR + "/positions");

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(headers(again))
                .isEqualTo(headers(first))
                .containsEntry("x-tollkeeper-as-of", "2031-03-02T00:00:00Z");
        assertThat(asking("identity").head(WAR + "/positions").header("ETag")).isEqualTo(first.header("ETag"));
    }

    private static Map<String, String> headers(Response response) {
        return response.headers().asList().stream()
                .collect(Collectors.toMap(header -> header.getName().toLowerCase(Locale.ROOT), Header::getValue));
    }

    /// A client that leaves bytes as they come.
    private static RequestSpecification asking(String encoding) {
        return given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", encoding);
    }

    private static String unpacked(byte[] packed) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_latest_changes_are_a_feed_and_a_document() {
        given().get(WAR + "/changes.atom?side=orla&category=MILITARY")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/atom+xml"))
                .body("feed.entry.title", equalTo("orla/MILITARY/KILLED: no claim → 59/59/59"))
                .body("feed.entry.link.@href", equalTo(WAR + "/tolls/orla/MILITARY/KILLED/explanation"));
        given().header("Accept", "application/json")
                .get(WAR + "/changes?side=orla&category=MILITARY")
                .then()
                .statusCode(200)
                .body("since", notNullValue())
                .body("changes.id", equalTo(List.of("2031-03-01T12:01:00Z/f1")))
                .body("changes[0].after.best", equalTo(59));
        assertThat(given().get(WAR + "/changes.csv?limit=1").asString().lines()).hasSize(2);
    }

    @Test
    void of_rows_published_together_a_table_and_a_feed_name_each_ones_own_claim() {
        var id = "batched-war";
        var soldiers = total("b1", "orla-mod", ORLA_SOLDIERS, 59, "2031-03-01T12:00:00Z");
        var civilians = total("b2", "vesk-mod", VESK_CIVILIANS, 7, "2031-03-02T12:00:00Z");
        var dossier = dossiers.of(id);
        dossier.define(war(id));
        dossier.add(soldiers);
        dossier.add(civilians);
        Reconciliation.of(war(id), List.of(soldiers, civilians), Question.LIVE)
                .tolls()
                .forEach(toll -> dossier.put(Keys.toll(toll), toll, Cursor.of(civilians), Instant.now()));
        var asked = "?side=orla&category=MILITARY";

        assertThat(given().get("/conflicts/" + id + "/changes.csv" + asked).asString())
                .contains("2031-03-02T12:01:00Z/b2,2031-03-01T12:01:00Z,b1,orla,MILITARY,KILLED");
        given().get("/conflicts/" + id + "/changes.atom" + asked)
                .then()
                .body("feed.entry.summary", equalTo("Caused by claim b1, recorded 2031-03-01T12:01:00Z"));
    }

    /// Of each view its forms, and of every other a problem that names them.
    @ParameterizedTest
    @CsvSource({
        "'', .json .csv .svg",
        "/timeline, .json .csv .svg",
        "/claims, .json .csv .svg .ndjson",
        "/changes, .json .csv .svg .atom",
        "/method, .json .svg",
    })
    void every_view_is_there_in_its_forms_and_in_no_other(String view, String offered) {
        for (var suffix : List.of(".json", ".csv", ".svg", ".ndjson", ".atom")) {
            var answer = given().get("/c/formed-war" + view + suffix);
            if (List.of(offered.split(" ", -1)).contains(suffix)) {
                assertThat(answer.statusCode()).as(view + suffix).isEqualTo(200);
                assertThat(answer.header("ETag")).as(view + suffix).startsWith("\"");
            } else {
                problem(answer, 404, "not-acceptable");
                assertThat(answer.jsonPath().getString("rule"))
                        .isEqualTo("none, or one of " + offered.replace(" ", ", "));
            }
        }
    }

    @Test
    void a_link_with_very_much_chosen_is_answered() {
        var chosen = "orla,".repeat(2500) + "vesk";

        given().urlEncodingEnabled(false)
                .get(WAR + "/tolls?side=" + chosen)
                .then()
                .statusCode(200);
    }

    @Test
    void an_answer_kept_is_not_given_once_a_claim_has_come_in() {
        var id = "moving-war";
        var dossier = dossiers.of(id);
        dossier.define(war(id));
        for (var view : List.of("/tolls", "/positions", "/claims", "/series", "/changes.json")) {
            for (int i = 1; i <= 3; i++) {
                var before = given().get("/conflicts/" + id + view);
                var again = given().get("/conflicts/" + id + view);
                var claim = "m" + i + view.replace("/", "-");
                read(dossier, total(claim, "orla-mod", ORLA_SOLDIERS, 100 + dossier.claims(), "2031-03-05T12:00:00Z"));
                var after = given().get("/conflicts/" + id + view);

                assertThat(again.asString()).as(view).isEqualTo(before.asString());
                assertThat(after.asString()).as(view).isNotEqualTo(before.asString());
                assertThat(after.header("ETag")).as(view).isNotEqualTo(before.header("ETag"));
            }
        }
    }

    @Test
    void an_answer_says_up_to_when_it_is_right() {
        freshness.caughtUp(Instant.parse("2031-03-02T00:00:00Z"));

        given().get(WAR + "/tolls").then().header("X-Tollkeeper-As-Of", equalTo("2031-03-02T00:00:00Z"));
        given().get("/q/health/ready")
                .then()
                .body(
                        "checks.find { it.name == 'query has read the topics' }.data.asOf",
                        equalTo("2031-03-02T00:00:00Z"));
    }

    @Test
    void whatever_fails_is_a_problem_that_says_what_would_be_accepted() {
        problem(given().get(WAR + "/tolls.xml"), 404, "not-acceptable");
        problem(given().header("Accept", "image/png").get(WAR + "/tolls"), 406, "not-acceptable");
        problem(given().get("/conflicts/formed-war/nothing/here"), 404, "unknown-path");
        problem(given().get("/nowhere"), 404, "unknown-path");
        problem(given().post(WAR + "/tolls"), 405, "method");
        given().post(WAR + "/tolls")
                .then()
                .header("Allow", "GET, HEAD")
                .body("field", equalTo("method"))
                .body("value", equalTo("POST"))
                .body("rule", equalTo("one of GET, HEAD"));
        problem(given().get("/conflicts/nowhere/tolls"), 404, "unknown-conflict");
        problem(given().get(WAR + "/tolls?at=banana"), 400, "refused");
    }

    private static void problem(Response response, int status, String kind) {
        response.then()
                .statusCode(status)
                .contentType(containsString("application/problem+json"))
                .body("type", equalTo("urn:tollkeeper:problem:" + kind))
                .body("status", equalTo(status))
                .body("detail", notNullValue());
    }
}
