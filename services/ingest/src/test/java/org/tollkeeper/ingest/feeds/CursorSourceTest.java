package org.tollkeeper.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.feeds.Look.Next;
import org.tollkeeper.ingest.feeds.fetch.Fetcher;
import org.tollkeeper.ingest.recording.UnavailableException;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.wire.Story;

class CursorSourceTest {
    private static final Feed.Terms TERMS =
            new Feed.Terms("ap", "harbour-news", null, Duration.ofMinutes(2), Duration.ofDays(1));

    private final Desk desk = new Desk((story, conflict) -> new Extraction(List.of(), List.of(), List.of(), List.of()));
    private final WireServer server = new WireServer();
    private final Source source = source();

    private Source source() {
        return new CursorSource(
                new Feed.Cursor(TERMS, server.remote("/feed")),
                new Intake(TERMS, desk.keeper()),
                new Fetcher(server.remote("/feed"), 100_000),
                desk.keeper());
    }

    @AfterEach
    void stop() {
        source.close();
        server.close();
    }

    private static String story(String key) {
        return """
                {"key":"%s","version":"1","published":"2031-05-04T09:00:00Z","body":"Four died."}""".formatted(key);
    }

    private static String page(String next, String... stories) {
        return "{\"data\":{\"next_page\":\"" + next + "\",\"items\":[" + String.join(",", stories) + "]}}";
    }

    private List<String> taken() {
        return desk.notebook.written(Topics.STORIES).stream().map(Story::key).toList();
    }

    @Test
    void pages_are_followed_until_one_is_empty() throws Exception {
        server.reply(200, page("/feed?seq=2", story("a"), story("b")))
                .reply(200, page("/feed?seq=3", story("c")))
                .reply(200, page("/feed?seq=3"));

        assertThat(source.look().next()).isEqualTo(new Next.AtOnce());
        assertThat(source.look().next()).isEqualTo(new Next.AtOnce());
        assertThat(source.look().next()).isEqualTo(new Next.Usual());

        assertThat(taken()).containsExactly("a", "b", "c");
        assertThat(server.asked()).containsExactly("GET /feed", "GET /feed?seq=2", "GET /feed?seq=3");
    }

    @Test
    void the_place_is_kept_once_its_page_is_durable_and_a_later_process_goes_on_there() throws Exception {
        server.reply(200, page("/feed?seq=2", story("a")));
        desk.notebook.away(true);
        assertThatThrownBy(source::look).isInstanceOf(UnavailableException.class);
        assertThat(desk.doors.bookmarks().find("ap")).isNull();

        desk.notebook.away(false);
        server.reply(200, page("/feed?seq=2", story("a")));
        source.look();
        server.reply(200, page("/feed?seq=2"));
        try (var later = source()) {
            later.look();
        }

        assertThat(taken()).containsExactly("a");
        assertThat(server.asked()).containsExactly("GET /feed", "GET /feed", "GET /feed?seq=2");
    }

    @Test
    void a_story_that_cannot_be_read_is_kept_and_stops_no_other() throws Exception {
        server.reply(200, page("/feed?seq=2", story("a"), "{\"key\":7}", story("b")));

        var taken = source.look().taken();

        assertThat(taken.stories()).isEqualTo(2);
        assertThat(taken.unreadable()).isEqualTo(1);
        assertThat(taken()).containsExactly("a", "b");
        assertThat(desk.notebook.written(Topics.REJECTED))
                .singleElement()
                .satisfies(one -> assertThat(new String(one.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .isEqualTo("{\"key\":7}"));
    }

    @Test
    void a_story_about_a_conflict_that_nobody_defined_is_kept_and_stops_no_other() throws Exception {
        var elsewhere = story("x").replace("{", "{\"conflict\":\"nowhere\",");
        server.reply(200, page("/feed?seq=2", elsewhere, story("b")));

        source.look();

        assertThat(taken()).containsExactly("b");
        assertThat(desk.notebook.written(Topics.REJECTED)).hasSize(1);
    }

    @Test
    void a_next_page_on_another_host_is_not_asked_for() throws Exception {
        server.reply(200, page("https://elsewhere.example/feed", story("a")));

        assertThatThrownBy(source::look)
                .hasMessage("the address of the next page is not on http://127.0.0.1:" + server.port());
    }
}
