package org.tollkeeper.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.door.Desk.Answer;
import org.tollkeeper.ingest.signing.Gate;
import org.tollkeeper.messaging.Topics;

class ConflictsResourceTest {
    private static final String STRAIT = "{\"name\":\"Strait (fictional)\",\"start\":\"2031-05-01\"}";

    private final Desk desk = new Desk();
    private final ConflictsResource resource = new ConflictsResource(desk.keeper(), Gate.open());

    private Answer put(String contentType, String body) {
        return Desk.send(body, in -> resource.put("strait", Desk.headers("Content-Type", contentType), in));
    }

    private Answer get(String id) {
        return Desk.send("", in -> new DefinitionsResource(desk.keeper()).get(id));
    }

    @Test
    void a_definition_is_durable_and_known_at_once() {
        var answer = put("application/json", STRAIT);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body())
                .isEqualTo(Desk.json(
                        "{\"id\":\"strait\",\"name\":\"Strait (fictional)\",\"start\":\"2031-05-01\",\"timeZone\":\"UTC\",\"sides\":[],"
                                + "\"parties\":[],\"codebook\":\"standard-1\"}"));
        assertThat(get("strait")).isEqualTo(new Answer(200, "application/json", answer.body()));
        assertThat(desk.notebook.written(Topics.CONFLICTS)).hasSize(1);
    }

    @Test
    void yaml_says_the_same_and_what_changes_nothing_is_not_written_again() {
        put("application/json", STRAIT);

        assertThat(put("application/yaml", "name: Strait (fictional)\nstart: 2031-05-01\n")
                        .status())
                .isEqualTo(200);
        assertThat(desk.notebook.written(Topics.CONFLICTS)).hasSize(1);
    }

    @Test
    void a_change_is_written() {
        put("application/json", STRAIT);

        assertThat(put("text/x-yaml", "{name: Strait, start: 2031-05-01}").status())
                .isEqualTo(200);
        assertThat(desk.definitions.find("strait").orElseThrow().name()).isEqualTo("Strait");
    }

    @Test
    void a_bad_definition_names_each_field() {
        var answer = put("application/json", "{\"name\":7,\"start\":\"soon\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        assertThat(answer.body().get("problems").findValuesAsText("field")).containsExactly("name", "start");
        assertThat(answer.body().get("state").asText()).isEqualTo("Nothing was stored.");
        assertThat(desk.notebook.written(Topics.CONFLICTS)).isEmpty();
    }

    @Test
    void what_is_no_definition_at_all_is_refused() {
        assertThat(put("application/json", "{\"name\":").status()).isEqualTo(400);
        assertThat(put("application/yaml", "name: [").status()).isEqualTo(400);
        assertThat(put("application/json", "[]").status()).isEqualTo(400);
        assertThat(put("image/png", STRAIT).status()).isEqualTo(415);
        assertThat(put("application/json", " ".repeat(1024 * 1024 + 1)).status())
                .isEqualTo(413);
    }

    @Test
    void a_conflict_nobody_defined_is_not_found() {
        assertThat(get("nowhere").status()).isEqualTo(404);
    }
}
