package org.tollkeeper.query.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.more;
import static org.tollkeeper.query.Telling.read;
import static org.tollkeeper.query.Telling.total;
import static org.tollkeeper.query.Telling.war;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tollkeeper.query.dossier.Dossiers;

/// What accounts for a figure: its explanation, its growth, its changes.
@QuarkusTest
class AccountsOverHttpTest {
    private static final String WHY = "/conflicts/told-war/tolls/orla/MILITARY/KILLED/explanation";

    @Inject
    Dossiers dossiers;

    @BeforeEach
    void three_claims_have_been_read() {
        var dossier = dossiers.of("told-war");
        dossier.define(war("told-war"));
        read(dossier, total("c1", "orla-mod", ORLA_SOLDIERS, 16, "2031-03-01T12:00:00Z"));
        read(dossier, more("e1", "orla-mod", ORLA_SOLDIERS, 15, "2031-03-01T12:00:00Z", "2031-03-02T07:00:00Z"));
        read(dossier, total("e2", "vesk-mod", ORLA_SOLDIERS, 550, "2031-03-02T09:00:00Z"));
        dossiers.caughtUp();
    }

    @Test
    void an_explanation_has_the_claims_the_rules_and_the_sum() {
        ok(WHY + "?knownAt=2031-03-03T00:00:00Z")
                .body("conflict", equalTo("told-war"))
                .body("knownAt", equalTo("2031-03-03T00:00:00Z"))
                .body("toll.best", equalTo(31))
                .body("bounds.name", equalTo(List.of("low", "best", "high", "highExclAdversary")))
                .body("bounds[2].setBy", equalTo(List.of("vesk-mod")))
                .body("ledgers.find { it.claimant == 'orla-mod' }.arithmetic.stated", equalTo("16 + 15 = 31"))
                .body("ledgers.find { it.claimant == 'orla-mod' }.lines.role", equalTo(List.of("ANCHOR", "ADDED")))
                .body("ledgers.find { it.claimant == 'orla-mod' }.lines[0].rule", equalTo("R3 Anchor"))
                .body("claims.id", equalTo(List.of("c1", "e1", "e2")))
                .body("claims[0].evidence.text", containsString("16"))
                .body("claims[0].carriers", equalTo(List.of("Fictional Wire")));
    }

    @Test
    void an_explanation_of_the_past_and_of_a_sub_count_can_be_asked_for() {
        ok(WHY + "?at=2031-03-01T12:00:00Z&knownAt=2031-03-01T23:00:00Z").body("toll.best", equalTo(16));
        ok(WHY + "?group=children").body("toll.state", equalTo("NO_CLAIM")).body("toll.group", equalTo("children"));
    }

    @Test
    void a_row_that_cannot_be_is_refused_by_the_part_that_is_wrong() {
        given().get("/conflicts/told-war/tolls/orla/WIZARDS/KILLED/explanation")
                .then()
                .statusCode(400)
                .body("field", equalTo("category"))
                .body("value", equalTo("WIZARDS"));
    }

    @Test
    void a_series_has_low_best_and_high_at_each_step() {
        ok("/conflicts/told-war/series?side=orla&category=MILITARY&harm=KILLED&to=2031-03-02&knownAt=2031-03-03")
                .body("from", equalTo("2031-03-01"))
                .body("step", equalTo("P1D"))
                .body("series", hasSize(1))
                .body("series[0].points.at", equalTo(List.of("2031-03-01", "2031-03-02")))
                .body("series[0].points.low", equalTo(List.of(16, 31)))
                .body("series[0].points.high", equalTo(List.of(16, 550)));
    }

    @Test
    void a_series_without_bounds_goes_from_the_start_to_the_last_time_a_claim_speaks_of() {
        dossiers.of("quiet-war").define(war("quiet-war"));

        ok("/conflicts/quiet-war/series").body("to", equalTo("2031-03-01")).body("series", hasSize(0));
        ok("/conflicts/told-war/series?knownAt=2031-03-02T09:30:00Z").body("to", equalTo("2031-03-02T09:00:00Z"));
    }

    @Test
    void a_step_that_leads_nowhere_or_too_often_is_refused() {
        for (var step : List.of("P0D", "-P1D", "PT1S", "banana", "PT1M")) {
            given().get("/conflicts/told-war/series?to=2031-03-05&step=" + step)
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("step"));
        }
        given().get("/conflicts/told-war/series?from=2031-03-05&to=2031-03-01")
                .then()
                .statusCode(400)
                .body("field", equalTo("to"));
    }

    @Test
    void a_comparison_says_which_rows_differ_and_which_claims_made_them() {
        ok("/conflicts/told-war/compare?knownAt=2031-03-02T00:00:00Z&knownAt=2031-03-02T08:00:00Z&side=orla&category=MILITARY")
                .body("from", equalTo("2031-03-02T00:00:00Z"))
                .body("to", equalTo("2031-03-02T08:00:00Z"))
                .body("tolls[0].figureChanged", equalTo(true))
                .body("tolls[0].before.best", equalTo(16))
                .body("tolls[0].after.best", equalTo(31))
                .body("tolls[0].claims.id", equalTo(List.of("e1")))
                .body("tolls[0].claims[0].was", nullValue());
    }

    @Test
    void a_comparison_with_one_time_is_with_the_latest_and_with_none_is_refused() {
        ok("/conflicts/told-war/compare?knownAt=2031-03-02T00:00:00Z").body("to", nullValue());
        given().get("/conflicts/told-war/compare").then().statusCode(400).body("field", equalTo("knownAt"));
    }

    @Test
    void another_codebook_says_which_figures_it_would_change_and_names_of_none_are_refused() {
        ok("/conflicts/told-war/contrast/standard-1")
                .body("codebook", equalTo("standard-1"))
                .body("tolls", hasSize(0));
        given().get("/conflicts/told-war/contrast/lenient-9")
                .then()
                .statusCode(400)
                .body("field", equalTo("codebook"));
    }

    private static ValidatableResponse ok(String path) {
        return given().get(path).then().statusCode(200);
    }
}
