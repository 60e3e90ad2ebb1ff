package org.tollkeeper.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.feeds.fetch.Fetcher;
import org.tollkeeper.ingest.recording.UnavailableException;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.wire.Story;

class PollSourceTest {
    private static final Feed.Terms TERMS =
            new Feed.Terms("rss", "harbour-news", null, Duration.ofMinutes(2), Duration.ofDays(1));

    private final Desk desk = new Desk((story, conflict) -> new Extraction(List.of(), List.of(), List.of(), List.of()));
    private final WireServer server = new WireServer();
    private final Source source = new PollSource(
            new Feed.Poll(TERMS, server.remote("/rss")),
            new Intake(TERMS, desk.keeper()),
            new Fetcher(server.remote("/rss"), 100_000));

    @AfterEach
    void stop() {
        source.close();
        server.close();
    }

    private static String rss(String... titles) {
        var items = new StringBuilder();
        for (var title : titles) {
            items.append("<item><guid>%s</guid><title>%s</title></item>".formatted(title, title));
        }
        return "<rss version=\"2.0\"><channel><title>H</title>" + items + "</channel></rss>";
    }

    private List<String> taken() {
        return desk.notebook.written(Topics.STORIES).stream().map(Story::key).toList();
    }

    @Test
    void what_is_new_is_taken_and_what_was_there_before_is_not_taken_again() throws Exception {
        server.reply(200, rss("a", "b"), "ETag", "\"1\"", "Last-Modified", "yesterday, as we put it");
        assertThat(source.look().taken().stories()).isEqualTo(2);
        assertThat(server.lastHeader("If-none-match")).isEmpty();

        server.reply(304, "");
        assertThat(source.look().notModified()).isTrue();
        assertThat(server.lastHeader("If-none-match")).isEqualTo("\"1\"");
        assertThat(server.lastHeader("If-modified-since")).isEqualTo("yesterday, as we put it");

        server.reply(200, rss("b", "c"));
        assertThat(source.look().taken().stories()).isEqualTo(1);
        assertThat(taken()).containsExactly("a", "b", "c");
    }

    @Test
    void the_validators_wait_until_the_door_has_everything() throws Exception {
        server.reply(200, rss("a"), "ETag", "\"1\"").reply(200, rss("a"), "ETag", "\"1\"");
        desk.notebook.away(true);
        assertThatThrownBy(source::look).isInstanceOf(UnavailableException.class);

        desk.notebook.away(false);
        source.look();

        assertThat(server.lastHeader("If-none-match")).isEmpty();
        assertThat(taken()).containsExactly("a");
    }

    @Test
    void a_page_instead_of_a_feed_is_kept_once_and_its_validators_are_not_believed() throws Exception {
        var page = "<html><body>Sorry</body></html>";
        server.reply(200, page, "ETag", "\"sorry\"")
                .reply(200, page, "ETag", "\"sorry\"")
                .reply(200, rss("a"));

        assertThat(source.look().taken().unreadable()).isEqualTo(1);
        assertThat(source.look().taken().unreadable()).isEqualTo(1);
        assertThat(server.lastHeader("If-none-match")).isEmpty();
        assertThat(desk.notebook.written(Topics.REJECTED)).hasSize(1);

        assertThat(source.look().taken().stories()).isEqualTo(1);
    }

    @Test
    void half_a_document_is_kept_among_the_rejected_and_the_whole_one_is_taken_later() throws Exception {
        server.reply(200, "{\"key\":\"a\",\"version\"").reply(200, rss("a"));

        assertThat(source.look().taken().unreadable()).isEqualTo(1);
        assertThat(source.look().taken().stories()).isEqualTo(1);
        assertThat(desk.notebook.written(Topics.REJECTED)).hasSize(1);
    }

    @Test
    void an_address_that_moved_for_good_is_proposed_after_the_third_time() throws Exception {
        for (int i = 0; i < 3; i++) {
            server.reply(301, "", "Location", "/new").reply(304, "");
        }

        assertThat(source.look().proposedUrl()).isNull();
        assertThat(source.look().proposedUrl()).isNull();
        assertThat(source.look().proposedUrl()).isEqualTo(server.url("/new").toString());
        assertThat(server.asked()).startsWith("GET /rss", "GET /new", "GET /rss");
    }
}
