package org.tollkeeper.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.stories.StoryDoor.Parcel;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.wire.Bytes;

class FeedRunnerTest {
    private static final String BAD = "feeds: [{name: rss, provider: h}]";

    @TempDir
    Path folder = Path.of("");

    private final Desk desk = new Desk((story, conflict) -> new Extraction(List.of(), List.of(), List.of(), List.of()));
    private final WireServer server = new WireServer();
    private FeedRunner runner = new FeedRunner(null, desk.keeper(), 10_000);

    @AfterEach
    void stop() {
        runner.stop();
        server.close();
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("feeds.yml"), yaml);
    }

    private void start(String yaml) throws IOException {
        runner = new FeedRunner(file(yaml), desk.keeper(), 10_000);
        runner.start();
    }

    private String poll(String name) {
        return "{name: %s, provider: %s, url: \"%s\", allowPlainHttp: true, allowPrivateHosts: [127.0.0.1]}"
                .formatted(name, name, server.url("/" + name + "?key=s"));
    }

    private JsonNode document() {
        return Desk.json((String) answer("application/json").getEntity());
    }

    private Response answer(String accept) {
        return new FeedsResource(runner, desk.keeper()).get(accept, "127.0.0.1:8080");
    }

    private void await(int stories) throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(10));
        while (desk.notebook.written(Topics.STORIES).size() < stories) {
            assertThat(Instant.now()).as("stories are waited for").isBefore(deadline);
            Thread.sleep(10);
        }
    }

    @Test
    void feeds_begin_end_and_go_on_as_the_file_says_and_a_bad_file_changes_nothing() throws Exception {
        server.reply(
                200, "{\"key\":\"a\",\"version\":\"1\",\"published\":\"2031-05-04T09:00:00Z\",\"body\":\"Four.\"}");
        start("feeds: [" + poll("a") + ", {name: p, provider: p, push: true}]");
        await(1);

        file(BAD);
        runner.follow();
        assertThat(document().at("/file/problem").asText()).startsWith("feeds[0].url is absent");
        assertThat(document().at("/feeds").findValuesAsText("name")).containsExactly("a", "p");

        server.reply(
                200, "{\"key\":\"b\",\"version\":\"1\",\"published\":\"2031-05-04T09:00:00Z\",\"body\":\"Four.\"}");
        file("feeds: [" + poll("b") + ", {name: p, provider: p, push: true}]");
        runner.follow();
        await(2);

        assertThat(document().at("/file").has("problem")).isFalse();
        assertThat(document().at("/feeds").findValuesAsText("name")).containsExactly("b", "p");
        assertThat(server.asked()).containsExactly("GET /a?key=s", "GET /b?key=s");
    }

    @Test
    void a_feed_is_shown_without_what_may_be_a_key() throws Exception {
        server.reply(304, "");
        start("feeds: [" + poll("a") + "]");

        assertThat(document().at("/feeds/0/source").asText()).isEqualTo("http://127.0.0.1:" + server.port());
        assertThat(document().toString()).doesNotContain("key=s");
    }

    @Test
    void a_browser_gets_a_page_and_nobody_else_does() throws Exception {
        start("feeds: [{name: p, provider: harbour, push: true}]");

        var page = answer("text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(page.getMediaType().toString()).isEqualTo("text/html;charset=UTF-8");
        assertThat((String) page.getEntity()).contains("<h3>p</h3>");
        assertThat(page.getHeaderString("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer("*/*").getMediaType().toString()).isEqualTo("application/json");
    }

    @Test
    void what_a_provider_pushes_is_counted_for_the_feed_that_watches_it() throws Exception {
        start("feeds: [{name: p, provider: harbour, push: true}, {name: q, provider: other, push: true}]");

        var feed = """
                <rss version="2.0"><channel><title>H</title><item><guid>a</guid><title>A</title></item>
                <item><guid>b</guid><title>B</title></item><item/></channel></rss>""";
        runner.pushed(desk.doors.stories().receive(new Parcel("harbour", "harbour", null, "", Bytes.of(feed))));
        runner.pushedUnreadable("harbour", "no format");

        assertThat(document().at("/feeds/0/stories").asInt()).isEqualTo(2);
        assertThat(document().at("/feeds/0/parseErrors").asInt()).isEqualTo(2);
        assertThat(document().at("/feeds/0/state").asText()).isEqualTo("UNREADABLE");
        assertThat(document().at("/feeds/0/kind").asText()).isEqualTo("PUSH");
        assertThat(document().at("/feeds/1/stories").asInt()).isZero();
    }

    @Test
    void a_bad_file_at_the_start_stops_the_start() {
        assertThatThrownBy(() -> start(BAD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The file of feeds " + folder.resolve("feeds.yml") + " cannot be used: feeds[0].url is"
                        + " absent; a feed is one of [url, cursor, queue, folder, push]. Nothing was started.");
    }

    @Test
    void without_a_file_there_is_no_feed() {
        assertThat(document().at("/feeds")).isEmpty();
        assertThat(document().has("file")).isFalse();
    }
}
