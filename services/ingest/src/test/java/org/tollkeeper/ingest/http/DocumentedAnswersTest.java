package org.tollkeeper.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.ingest.claims.Strait;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.door.Desk.Answer;
import org.tollkeeper.ingest.feeds.FeedRunner;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.ingest.settings.Limits;
import org.tollkeeper.ingest.settings.Roles;
import org.tollkeeper.ingest.signing.Gate;
import org.tollkeeper.ingest.stories.Known;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.wire.Story;

/// The document knows the status and each member of whatever a door answers.
class DocumentedAnswersTest {
    private static final Limits LIMITS = new Limits(2_000, 2_000);
    private static final String FERRY = """
            {"provider":"harbour-news","key":"ferry","version":"1","published":"2031-05-04T09:00:00Z","body":"Four died."}""";

    private final Desk desk = new Desk((story, conflict) ->
            new Extraction(java.util.List.<Claim>of(), java.util.List.of(), java.util.List.of(), java.util.List.of()));
    private final Roles editor = new Roles(true);
    private final JsonNode document = document();

    private static JsonNode document() {
        try {
            return new YAMLMapper()
                    .readTree((String) new DoorsResource().get(Desk.headers()).getEntity());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void define() {
        desk.definitions.saw(Strait.CONFLICT, new Place(0, 0));
        var _ = desk.notebook.record(Topics.CLAIMS, Strait.claim("'id':'c1','standing':'PROPOSED'"));
    }

    private Answer claims(String type, String body) {
        var resource = new ClaimsResource(desk.keeper(), editor, LIMITS, Gate.open());
        return Desk.send(body, in -> resource.post(Desk.headers("Content-Type", type), in));
    }

    private Answer put(String id, String type, String body) {
        var resource = new ConflictsResource(desk.keeper(), Gate.open());
        return Desk.send(body, in -> resource.put(id, Desk.headers("Content-Type", type), in));
    }

    private Answer stories(String type, String body) {
        var resource = new StoriesResource(desk.keeper(), LIMITS, Gate.open(), FeedRunner.none());
        return Desk.send(body, in -> resource.take("harbour-news", null, Desk.headers("Content-Type", type), in));
    }

    private Answer tried(String type, String body) {
        var resource = new ExtractionsResource(desk.keeper(), LIMITS, Gate.open());
        return Desk.send(body, in -> resource.show("harbour-news", null, Desk.headers("Content-Type", type), in));
    }

    private Answer withdraw(Roles roles, String conflict, String claim, String body) {
        return Desk.send(
                body, in -> new DecisionsResource(desk.keeper(), roles).withdraw(conflict, claim, null, null, in));
    }

    private Answer accept(Roles roles, String conflict, String claim, String body) {
        return Desk.send(
                body,
                in -> new DecisionsResource(desk.keeper(), roles).decide(conflict, claim, "accept", null, null, in));
    }

    private void assertDocumented(String operation, Answer... answers) {
        for (var answer : answers) {
            var documented = operation(operation).path("responses").path(Integer.toString(answer.status()));
            assertThat(documented.isMissingNode()).as(operation + " " + answer).isFalse();
            var schema = resolved(documented)
                    .path("content")
                    .path(answer.mediaType())
                    .path("schema");
            assertThat(members(schema))
                    .as(operation + " " + answer.status())
                    .containsAll(() -> answer.body().fieldNames());
        }
    }

    private JsonNode operation(String id) {
        return document.path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(operation -> operation.path("operationId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode resolved(JsonNode node) {
        var ref = node.path("$ref").asText();
        return ref.isEmpty() ? node : document.at(ref.substring(1));
    }

    private Set<String> members(JsonNode schema) {
        var known = resolved(schema);
        var names = new HashSet<String>();
        known.path("properties").fieldNames().forEachRemaining(names::add);
        known.path("allOf").forEach(part -> names.addAll(members(part)));
        return names;
    }

    @Test
    void of_claims() {
        var json = "application/json";
        assertDocumented(
                "postClaims",
                claims(json, Strait.json().toString()),
                claims(json, Strait.json("'side':'east','mood':1").toString()),
                claims(json, "{"),
                claims("image/png", "x"),
                claims(json, "[" + " ".repeat(2_000) + "]"));
    }

    @Test
    void of_definitions() {
        var json = "application/json";
        assertDocumented(
                "putConflict",
                put("gulf", json, "{\"name\":\"Gulf\",\"start\":\"2031\",\"mood\":1}"),
                put("gulf", json, "{\"name\":\"Gulf\",\"start\":\"2031\",\"end\":\"2032\",\"ranks\":[\"mate\"]}"),
                put("the gulf", json, "{}"),
                put("gulf", json, "{"),
                put("gulf", "image/png", "{}"),
                put("gulf", json, " ".repeat(1024 * 1024 + 1)));
    }

    @Test
    void of_stories() {
        desk.received.put("1", new Known(true, new Known.Later("2", Story.Action.KILL)));
        for (var answer : Stream.of(FERRY, "", "{", FERRY.replace("2031-05-04T09:00:00Z", "soon"), " ".repeat(2_001))
                .toList()) {
            assertDocumented("postStories", stories("application/json", answer));
            assertDocumented("tryStory", tried("application/json", answer));
        }
        assertDocumented("postStories", stories("text/plain", "hello"), stories("image/png", "x"));
        assertDocumented("tryStory", tried("text/plain", "hello"), tried("image/png", "x"));

        var story = stories("application/json", FERRY).body().get("stories").get(0);
        var schema = document.at("/components/schemas/Taken/properties/stories/items");
        assertThat(members(schema)).containsAll(story::fieldNames);
    }

    @Test
    void of_decisions() {
        var nobody = Roles.of("0.0.0.0", false);
        assertDocumented(
                "withdrawClaim",
                withdraw(editor, "strait", "c1", "{\"reason\":\"x\"}"),
                withdraw(editor, "strait", "nonesuch", "{\"reason\":\"x\"}"),
                withdraw(editor, "strait", "c1", ""),
                withdraw(editor, "strait", "c1", "{"),
                withdraw(editor, "strait", "c1", " ".repeat(64 * 1024 + 1)),
                withdraw(editor, "nowhere", "c1", "{\"reason\":\"x\"}"),
                withdraw(nobody, "strait", "c1", "{\"reason\":\"x\"}"));
        assertDocumented(
                "decideProposal",
                accept(editor, "strait", "c1", "{\"quantity\":{\"low\":1}}"),
                accept(editor, "strait", "nonesuch", ""),
                accept(editor, "strait", "nonesuch", "{\"side\":\"north\"}"),
                accept(editor, "strait", "c1", "{\"id\":\"x\"}"),
                accept(editor, "strait", "c1", "{"),
                accept(nobody, "strait", "c1", ""));
    }
}
