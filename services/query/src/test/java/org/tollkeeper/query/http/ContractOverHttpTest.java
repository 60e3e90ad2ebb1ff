package org.tollkeeper.query.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;
import static org.tollkeeper.query.Telling.read;
import static org.tollkeeper.query.Telling.retraction;
import static org.tollkeeper.query.Telling.total;
import static org.tollkeeper.query.Telling.war;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.query.AnyClaims;
import org.tollkeeper.query.dossier.Dossiers;

/// What the documents promise is what the running code does.
@QuarkusTest
class ContractOverHttpTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> PLACES = Map.of(
            "{conflict}",
            "promised-war",
            "{side}",
            "orla",
            "{category}",
            "MILITARY",
            "{harm}",
            "KILLED",
            "{codebook}",
            "strict-1");

    @Inject
    Dossiers dossiers;

    @BeforeEach
    void claims_of_every_kind_have_been_read() {
        var dossier = dossiers.of("promised-war");
        if (dossier.definition().isEmpty()) {
            dossier.define(war("promised-war"));
            for (long seed = 1; seed <= 3; seed++) {
                var prefix = "s" + seed + "-";
                new AnyClaims(seed).some(60).forEach(claim -> dossier.add(claim.withId(prefix + claim.id())));
            }
            read(dossier, total("p1", "orla-mod", ORLA_SOLDIERS, 16, "2031-03-09T12:00:00Z"));
            read(dossier, retraction("p2", "orla-mod", "p1", "2031-03-09T13:00:00Z"));
        }
        dossiers.caughtUp();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?at=2031-03-04&knownAt=2031-03-05", "?side=orla,ALL&limit=500&order=newest"})
    void every_answer_is_as_the_document_says(String query) throws Exception {
        var document = openApi();
        for (var path : paths(document)) {
            var answers = document.at("/paths").get(path).at("/get/responses/200/content");
            if (answers.has("application/json")) {
                var asked = place(path) + (path.endsWith("compare") ? compared(query) : query);
                conforms(
                        document,
                        pointer(path),
                        given().accept("application/json")
                                .get(asked)
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString(),
                        asked);
            }
        }
    }

    @Test
    void every_failure_is_as_the_document_says() throws Exception {
        var document = openApi();
        for (var asked : List.of(
                "/conflicts/nowhere/tolls",
                "/conflicts/promised-war/tolls?at=banana",
                "/nowhere",
                "/conflicts/promised-war/series?step=P0D")) {
            var answer = given().get(asked).asString();
            assertThat(problems(document, "/components/schemas/Problem", answer))
                    .as(asked)
                    .isEmpty();
        }
    }

    @Test
    void an_answer_that_is_not_as_the_document_says_is_found() throws Exception {
        assertThat(problems(openApi(), "/components/schemas/TollList", "{\"conflict\":\"x\",\"tolls\":[],\"extra\":1}"))
                .isNotEmpty();
        assertThat(problems(openApi(), "/components/schemas/Figure", "{\"low\":-1,\"stated\":1,\"openEnded\":true}"))
                .isNotEmpty();
    }

    @Test
    void every_door_is_in_the_document_and_nothing_else_is() throws Exception {
        var doors = Stream.of(
                        ConflictsResource.class, ClaimsResource.class, ChangesResource.class, ContractResource.class)
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(GET.class))
                        .map(method -> path(resource, method)))
                .filter(path -> !path.endsWith(".yaml"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(doors).isEqualTo(new TreeSet<>(paths(openApi())));
    }

    @Test
    void the_topics_are_described_by_their_own_contracts() throws Exception {
        var document = JSON.readTree(
                given().get("/asyncapi.json").then().statusCode(200).extract().asString());
        var topics = Stream.concat(Topics.ofIngest().stream(), Topics.ofAggregator().stream())
                .toList();

        assertThat(document.at("/channels")).hasSize(topics.size());
        for (var topic : topics) {
            var name = topic.name().replaceAll("tollkeeper\\.(.*)\\.v1", "$1");
            assertThat(document.at("/channels/" + name + "/address").asText()).isEqualTo(topic.name());
            var message = document.at(document.at("/channels/" + name + "/messages/value/$ref")
                    .asText()
                    .substring(1));
            assertThat(message.at("/name").asText()).isEqualTo(topic.eventType());
            assertThat(new Schema.Parser().parse(message.at("/payload/schema").toString()))
                    .isEqualTo(topic.codec().schema());
        }
    }

    @Test
    void both_documents_come_as_yaml_too() {
        assertThat(given().get("/openapi.yaml").asString()).startsWith("openapi: 3.1.0");
        assertThat(given().get("/asyncapi.yaml").asString()).contains("asyncapi: \"3.0.0\"");
    }

    private static JsonNode openApi() throws JsonProcessingException {
        return JSON.readTree(
                given().get("/openapi.json").then().statusCode(200).extract().asString());
    }

    private static List<String> paths(JsonNode document) {
        return document.at("/paths").propertyStream().map(Map.Entry::getKey).toList();
    }

    private static String place(String path) {
        var placed = path;
        for (var place : PLACES.entrySet()) {
            placed = placed.replace(place.getKey(), place.getValue());
        }
        return placed;
    }

    private static String compared(String query) {
        return query.contains("knownAt") ? query + "&knownAt=2031-03-08" : "?knownAt=2031-03-02&knownAt=2031-03-06";
    }

    /// Where in the document the answer's schema is.
    private static String pointer(String path) {
        return "/paths/" + path.replace("~", "~0").replace("/", "~1")
                + "/get/responses/200/content/application~1json/schema";
    }

    private static void conforms(JsonNode document, String schema, String answer, String asked)
            throws JsonProcessingException {
        assertThat(problems(document, schema, answer))
                .as("%s: %s", asked, answer)
                .isEmpty();
    }

    private static List<String> problems(JsonNode document, String schema, String answer)
            throws JsonProcessingException {
        var whole = document.deepCopy();
        ((ObjectNode) whole).put("$ref", "#" + schema);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole)
                .validate(JSON.readTree(answer))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String path(Class<?> resource, Method method) {
        var at = method.isAnnotationPresent(Path.class)
                ? method.getAnnotation(Path.class).value()
                : "";
        var root = resource.getAnnotation(Path.class).value();
        return (root + "/" + at)
                .replaceAll("\\{suffix[^}]*\\}", "")
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }
}
