package org.tollkeeper.ingest.rereading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.conflict.ConflictDocument;
import org.tollkeeper.extraction.ClaimExtractor;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.extraction.RuleExtractor;
import org.tollkeeper.ingest.claims.Strait;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.field.Json;
import org.tollkeeper.ingest.http.ReextractionsResource;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.ingest.settings.Roles;
import org.tollkeeper.ingest.stories.StoryDoor.Parcel;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.DeskDecision;
import org.tollkeeper.wire.Bytes;

class RereadingTest {
    private final RuleExtractor rules = new RuleExtractor();
    private boolean blind = true;

    /// As the rules were before they could read, and as they are now.
    private final ClaimExtractor learning = (story, conflict) ->
            blind ? new Extraction(List.of(), List.of(), List.of(), List.of()) : rules.extract(story, conflict);

    private final Desk desk = new Desk(learning);

    @BeforeEach
    void define() {
        desk.definitions.saw(Strait.CONFLICT, new Place(0, 0));
    }

    private void story(String version, int killed) {
        var json = """
                {"key":"ferry","version":"%s","published":"2031-05-04T08:00:00Z",
                 "body":"The Northern coast navy said %d of its sailors were killed on Saturday."}""".formatted(version, killed);
        desk.pass(1);
        var found = desk.doors
                .stories()
                .receive(new Parcel("test", "harbour-news", null, "application/json", Bytes.of(json)));
        found.found()
                .forEach(one -> one.extraction().claims().forEach(claim -> {
                    var _ = desk.notebook.record(Topics.CLAIMS, claim);
                }));
    }

    private List<JsonNode> run(boolean publish, @Nullable String conflict) {
        var lines = new ArrayList<JsonNode>();
        desk.pass(1);
        desk.doors
                .rereading()
                .run(
                        new Rereading.Order(conflict, publish, "M.", "better rules"),
                        line -> lines.add(Desk.json(Json.write(line))));
        return lines;
    }

    private static JsonNode story(List<JsonNode> lines) {
        return lines.stream()
                .filter(line -> line.has("story"))
                .findFirst()
                .orElseThrow()
                .get("story");
    }

    private static JsonNode summary(List<JsonNode> lines) {
        return lines.getLast().get("summary");
    }

    private List<DeskDecision> decisions() {
        return desk.notebook.written(Topics.DECISIONS);
    }

    @Test
    void what_a_better_extractor_finds_is_shown_and_nothing_is_published() {
        story("1", 7);
        story("2", 9);
        blind = false;

        var lines = run(false, null);

        assertThat(lines).filteredOn(line -> line.has("progress")).isNotEmpty();
        assertThat(lines).filteredOn(line -> line.has("story")).singleElement().satisfies(line -> {
            assertThat(line.get("story").get("version").asText()).isEqualTo("2");
            assertThat(line.get("story").get("added").get(0).get("claim").asText())
                    .startsWith("strait: Northern coast navy: exact 9 north military killed");
            assertThat(line.get("story").get("why")).hasToString("[\"nothing of 'strait' was read in it before\"]");
        });
        assertThat(summary(lines).get("why"))
                .hasToString("[{\"cause\":\"nothing of 'strait' was read in it before\",\"stories\":1}]");
        assertThat(summary(lines).get("differ").asInt()).isEqualTo(1);
        assertThat(decisions()).isEmpty();
    }

    @Test
    void what_is_published_is_a_decision_about_the_newest_version_and_then_no_difference_any_more() {
        story("1", 7);
        story("2", 9);
        blind = false;

        assertThat(summary(run(true, null)).get("published").asBoolean()).isTrue();

        assertThat(decisions()).singleElement().isInstanceOfSatisfying(DeskDecision.Reread.class, reread -> {
            assertThat(reread.story().version()).isEqualTo("2");
            assertThat(reread.at()).isEqualTo(desk.now());
            assertThat(reread.claims())
                    .singleElement()
                    .satisfies(claim -> assertThat(claim.recordedAt()).isEqualTo(desk.now()));
        });
        assertThat(summary(run(true, null)).get("differ").asInt()).isZero();
        assertThat(decisions()).hasSize(1);
    }

    @Test
    void a_changed_definition_is_a_cause_too() {
        blind = false;
        story("1", 7);
        assertThat(summary(run(false, null)).get("differ").asInt()).isZero();
        var before = desk.doors.rereading().extractor();
        var words = ConflictDocument.lexicon(Strait.CONFLICT);

        desk.definitions.saw(Strait.renamed("Eastern coast"), new Place(0, 1));

        assertThat(desk.doors.rereading().extractor()).isNotEqualTo(before);
        assertThat(summary(run(false, null)).get("differ").asInt()).isEqualTo(1);
        assertThat(summary(run(false, "strait")).get("differ").asInt()).isEqualTo(1);
        assertThat(story(run(false, null)).get("why"))
                .hasToString("[\"words of 'strait' " + words + ", now "
                        + ConflictDocument.lexicon(Strait.renamed("Eastern coast")) + "\"]");
    }

    @Test
    void what_is_gone_is_shown_as_gone() {
        blind = false;
        story("1", 7);
        blind = true;

        var lines = run(false, null);

        assertThat(summary(lines).get("gone").asInt()).isEqualTo(1);
        assertThat(summary(lines).get("added").asInt()).isZero();
    }

    @Test
    void only_an_editor_asks_for_it() {
        var closed = new ReextractionsResource(desk.keeper(), Roles.of("0.0.0.0", false));
        var open = new ReextractionsResource(desk.keeper(), new Roles(true));

        assertThat(Desk.send("", in -> closed.reread(null, true, null, null)).status())
                .isEqualTo(403);
        assertThat(Desk.send("", in -> open.reread("atlantis", true, null, null))
                        .status())
                .isEqualTo(404);
    }
}
