package org.tollkeeper.query.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.VESK_SOLDIERS;
import static org.tollkeeper.query.Telling.WAR;
import static org.tollkeeper.query.Telling.read;
import static org.tollkeeper.query.Telling.total;
import static org.tollkeeper.query.Telling.withheld;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tollkeeper.query.dossier.Dossiers;

/// The doors themselves, over dossiers filled by hand: no broker is needed.
@QuarkusTest
class ViewsOverHttpTest {
    private static final String TOLLS = "/conflicts/border-war/tolls";

    @Inject
    Dossiers dossiers;

    @BeforeEach
    void two_claims_have_been_read() {
        var dossier = dossiers.of(WAR.id());
        dossier.define(WAR);
        read(dossier, total("c1", "orla-mod", ORLA_SOLDIERS, 16, "2031-03-01T12:00:00Z"));
        read(dossier, withheld("c2", "vesk-mod", VESK_SOLDIERS, "2031-03-01T13:00:00Z"));
        dossiers.caughtUp();
    }

    @Test
    void the_live_tolls_are_what_was_published() {
        given().get(TOLLS + "?side=orla&category=MILITARY")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .body("conflict", equalTo("border-war"))
                .body("at", nullValue())
                .body("tolls.size()", equalTo(1))
                .body("tolls[0].best", equalTo(16))
                .body("tolls[0].state", equalTo("REPORTED"));
    }

    @Test
    void a_picture_of_what_cannot_be_understood_is_not_drawn() {
        given().get("/c/border-war.svg?knownAt=banana")
                .then()
                .statusCode(400)
                .body(containsString("banana"))
                .body(containsString("knownAt"));
        given().get("/c/border-war.svg?knownAt=2031-03-02")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml");
    }

    @Test
    void a_side_given_twice_is_both_sides_on_the_page_as_in_the_answer() {
        assertThat(given().get("/c/border-war?side=orla&side=vesk").asString())
                .contains("data-url=\"/c/border-war?side=vesk,orla\"");
        given().get(TOLLS + "?side=orla&side=vesk&category=MILITARY").then().body("tolls.size()", equalTo(2));
    }

    @Test
    void rows_are_asked_for_by_their_state_too() {
        given().get(TOLLS + "?state=not_disclosed").then().body("tolls.side", hasItem("vesk"));
        given().get(TOLLS + "?state=contested").then().statusCode(200).body("tolls.size()", equalTo(0));
        assertThat(given().get(TOLLS + ".csv?state=contested").asString().lines())
                .hasSize(1);
        given().get(TOLLS + "?state=lost").then().statusCode(400).body("field", equalTo("state"));
    }

    @Test
    void what_was_not_known_yet_is_not_told() {
        given().get(TOLLS + "?knownAt=2031-03-01T12:30:00Z&side=vesk")
                .then()
                .statusCode(200)
                .body("knownAt", equalTo("2031-03-01T12:30:00Z"))
                .body("tolls.findAll { it.category == 'MILITARY' }.state", equalTo(List.of()));
    }

    @Test
    void an_unchanged_view_costs_a_304() {
        var tag = given().get(TOLLS).then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", tag).get(TOLLS).then().statusCode(304).header("ETag", equalTo(tag));
        read(dossiers.of(WAR.id()), total("c3", "orla-mod", ORLA_SOLDIERS, 16, "2031-03-01T14:00:00Z"));
        given().header("If-None-Match", tag).get(TOLLS).then().statusCode(200);
        assertThat(tag).startsWith("\"");
    }

    @Test
    void a_time_that_is_none_is_refused_by_name() {
        given().get(TOLLS + "?at=banana")
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("field", equalTo("at"))
                .body("value", equalTo("banana"))
                .body("type", equalTo("urn:tollkeeper:problem:refused"))
                .body("rule", containsString("2020-09-28"));
    }

    @Test
    void an_unknown_side_is_refused_with_those_there_are() {
        given().get(TOLLS + "?side=atlantis")
                .then()
                .statusCode(400)
                .body("field", equalTo("side"))
                .body("rule", equalTo("one of vesk, orla, UNALIGNED, UNATTRIBUTED, ALL"));
    }

    @Test
    void an_unknown_conflict_is_not_found() {
        given().get("/conflicts/nowhere/tolls")
                .then()
                .statusCode(404)
                .contentType(containsString("application/problem+json"))
                .body("value", equalTo("nowhere"));
    }

    @Test
    void a_conflict_says_how_much_is_known_of_it() {
        given().get("/conflicts").then().statusCode(200).body("conflicts.id", hasItem("border-war"));
        given().get("/conflicts/border-war")
                .then()
                .statusCode(200)
                .body("timeZone", equalTo("Europe/Athens"))
                .body("sides.id", equalTo(List.of("vesk", "orla")))
                .body("claimants", equalTo(2))
                .body("digest.length()", equalTo(64))
                .body("lastChange", notNullValue());
    }

    @Test
    void each_claim_says_what_became_of_it() {
        given().get("/conflicts/border-war/claims?state=COUNTED&claimant=vesk-mod")
                .then()
                .statusCode(200)
                .body("claims.id", equalTo(List.of("c2")))
                .body("claims[0].state", equalTo("COUNTED"))
                .body("next", nullValue());
    }

    @Test
    void positions_and_checks_are_served() {
        given().get("/conflicts/border-war/positions?side=orla")
                .then()
                .statusCode(200)
                .body("positions[0].claimant", equalTo("orla-mod"))
                .body("positions[0].figure.stated", equalTo(16));
        given().get("/conflicts/border-war/checks").then().statusCode(200).body("checks.size()", equalTo(0));
    }

    @Test
    void the_page_is_served_without_a_redirect_and_trusts_nobody_else() {
        given().redirects()
                .follow(false)
                .get("/")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(containsString("A fictional border war"));
        given().get("/c/border-war?knownAt=2031-03-01")
                .then()
                .statusCode(200)
                .body(containsString("You are looking at the past"));
        given().get("/c/border-war?at=banana").then().statusCode(200).body(containsString("banana"));
        given().get("/c/nowhere").then().statusCode(404).contentType(containsString("text/html"));
    }

    @Test
    void what_the_page_needs_can_be_kept_for_ever() {
        var page = given().get("/c/border-war").asString();
        var script = Pattern.compile("src=\"(/assets/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(script).hasSize(1);
        given().get(script.getFirst())
                .then()
                .statusCode(200)
                .contentType(containsString("text/javascript"))
                .header("Cache-Control", containsString("immutable"));
        given().get("/assets/00/live.js").then().statusCode(404);
    }
}
