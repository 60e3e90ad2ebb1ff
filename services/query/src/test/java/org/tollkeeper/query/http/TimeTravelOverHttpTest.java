package org.tollkeeper.query.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.query.Telling.war;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.conflict.Conflict;
import org.tollkeeper.domain.toll.Question;
import org.tollkeeper.domain.toll.Reconciliation;
import org.tollkeeper.query.AnyClaims;
import org.tollkeeper.query.answer.PositionDocument;
import org.tollkeeper.query.answer.TollDocument;
import org.tollkeeper.query.dossier.Dossiers;
import org.tollkeeper.query.view.CellOrder;

/// Any two clocks asked for over HTTP answer what the method says of the claims known by the one, at the other.
@QuarkusTest
class TimeTravelOverHttpTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Dossiers dossiers;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void every_at_and_known_at_is_exact(long seed) throws Exception {
        var any = new AnyClaims(seed);
        var claims = any.some(60);
        var war = war("travelled-" + seed);
        var dossier = dossiers.of(war.id());
        dossier.define(war);
        claims.forEach(dossier::add);
        dossiers.caughtUp();

        for (int i = 0; i < 12; i++) {
            var question = any.question();
            if (!question.equals(Question.LIVE)) {
                var view = Reconciliation.of(war, claims, question);
                var order = new CellOrder(war);
                same(
                        war,
                        question,
                        "tolls",
                        order.tolls(view.tolls()).stream().map(TollDocument::of).toList());
                same(
                        war,
                        question,
                        "positions",
                        order.positions(view.positions()).stream()
                                .map(PositionDocument::of)
                                .toList());
            }
        }
    }

    private static void same(Conflict war, Question question, String view, List<Map<String, Object>> expected)
            throws JsonProcessingException {
        var asked = given();
        var at = question.at();
        var knownAt = question.knownAt();
        var answer = (at == null ? asked : asked.queryParam("at", at.text()))
                .queryParams(knownAt == null ? Map.of() : Map.of("knownAt", knownAt.toString()))
                .get("/conflicts/" + war.id() + "/" + view)
                .asString();
        JsonNode rows = JSON.readTree(answer).get(view);
        assertThat(rows).as("%s %s", view, question).isEqualTo(JSON.readTree(JSON.writeValueAsString(expected)));
    }
}
