package org.tollkeeper.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.settings.Roles;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.Rejection;

class RejectedResourceTest {
    private final Desk desk = new Desk((story, conflict) -> new Extraction(List.of(), List.of(), List.of(), List.of()));
    private final RejectedResource resource = new RejectedResource(desk.keeper(), new Roles(true));

    private String refused(String source, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var rejection = Rejection.of(source, "EMPTY: nothing", null, desk.now(), "text/plain", bytes);
        desk.notebook.record(Topics.REJECTED, rejection, Map.of()).join();
        desk.readRejected();
        return rejection.id();
    }

    @Test
    void what_waits_is_listed_the_last_one_first_and_by_source() {
        refused("harbour", "a");
        var id = refused("moor", "b");

        var all = Desk.send("", in -> resource.list(null, null));
        var one = Desk.send("", in -> resource.list("moor", null));

        assertThat(all.body().at("/rejected").findValuesAsText("source")).containsExactly("moor", "harbour");
        assertThat(one.body()).isEqualTo(Desk.json("""
                {"open":1,"rejected":[{"id":"%s","source":"moor","at":"2031-05-04T12:00:00.123Z","problem":"EMPTY: nothing",
                 "mediaType":"text/plain","size":1}]}""".formatted(id)));
    }

    @Test
    void a_list_that_is_as_it_was_is_not_sent_again() {
        refused("harbour", "a");
        var tag = resource.list(null, null).getHeaderString("ETag");

        assertThat(resource.list(null, tag).getStatus()).isEqualTo(304);
        assertThat(resource.list(null, "\"other\", W/" + tag).getStatus()).isEqualTo(304);
        refused("moor", "b");
        var changed = resource.list(null, tag);
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(changed.getHeaderString("ETag")).startsWith("\"").isNotEqualTo(tag);
        assertThat(changed.getHeaderString("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void its_bytes_are_handed_out_and_opened_by_no_browser() {
        var answer = resource.bytes(refused("moor", "<script>"));

        assertThat((byte[]) answer.getEntity()).isEqualTo("<script>".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.getMediaType().toString()).isEqualTo("application/octet-stream");
        assertThat(answer.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void whoever_settles_says_how() {
        var id = refused("moor", "b");

        assertThat(Desk.send("", in -> resource.settle(id, null, "mk")).status())
                .isEqualTo(422);
        assertThat(Desk.send("", in -> resource.settle(id, "killed by hand", "mk"))
                        .status())
                .isEqualTo(200);
        assertThat(Desk.send("", in -> resource.settle(id, "again", "mk")).status())
                .isEqualTo(404);
        assertThat(desk.notebook.written(Topics.REJECTED).getLast().reason()).isEqualTo("killed by hand (by mk)");
    }

    @Test
    void one_of_them_is_handed_in_once_more() {
        refused("harbour", "a");
        var id = refused("moor", "b");

        var answer = Desk.send("", in -> resource.replay(null, id));

        assertThat(answer.body().path("replayed").asInt()).isEqualTo(1);
        assertThat(answer.body().at("/refused/0/source").asText()).isEqualTo("moor");
    }

    @Test
    void only_an_editor_hands_in_and_settles() {
        var id = refused("moor", "b");
        var strangers = new RejectedResource(desk.keeper(), new Roles(false));

        assertThat(Desk.send("", in -> strangers.replay(null, null)).status()).isEqualTo(403);
        assertThat(Desk.send("", in -> strangers.settle(id, "no", null)).status())
                .isEqualTo(403);
        assertThat(Desk.send("", in -> strangers.bytes(id)).status()).isEqualTo(403);
    }
}
