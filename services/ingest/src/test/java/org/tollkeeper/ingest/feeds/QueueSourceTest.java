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

class QueueSourceTest {
    private static final Feed.Terms TERMS =
            new Feed.Terms("queue", "harbour-news", null, Duration.ofMinutes(2), Duration.ofDays(1));

    private final Desk desk = new Desk((story, conflict) -> new Extraction(List.of(), List.of(), List.of(), List.of()));
    private final WireServer server = new WireServer();
    private final Source source = new QueueSource(
            new Feed.Queue(TERMS, server.remote("/token/")),
            new Intake(TERMS, desk.keeper()),
            new Fetcher(server.remote("/token/"), 100_000));

    @AfterEach
    void stop() {
        source.close();
        server.close();
    }

    private static String entry(String key) {
        return """
                {"_wireq_receipt":"r %s","key":"%s","version":"1","published":"2031-05-04T09:00:00Z","body":"Four."}""".formatted(key, key);
    }

    private static String entries(String... entries) {
        return "{\"entries\":[" + String.join(",", entries) + "]}";
    }

    private List<String> taken() {
        return desk.notebook.written(Topics.STORIES).stream().map(Story::key).toList();
    }

    @Test
    void each_entry_is_deleted_once_it_is_durable_and_the_rest_is_asked_for_at_once() throws Exception {
        server.reply(200, entries(entry("a"), entry("b"))).reply(204, "").reply(404, "");
        server.reply(200, entries());

        assertThat(source.look().next()).isEqualTo(new Next.AtOnce());
        assertThat(source.look().next()).isEqualTo(new Next.Usual());

        assertThat(taken()).containsExactly("a", "b");
        assertThat(server.asked())
                .containsExactly(
                        "GET /token/dequeue-entries.json",
                        "DELETE /token/entry/r%20a",
                        "DELETE /token/entry/r%20b",
                        "GET /token/dequeue-entries.json");
    }

    @Test
    void without_a_broker_nothing_is_deleted() {
        server.reply(200, entries(entry("a")));
        desk.notebook.away(true);

        assertThatThrownBy(source::look).isInstanceOf(UnavailableException.class);
        assertThat(server.asked()).containsExactly("GET /token/dequeue-entries.json");
    }

    @Test
    void what_cannot_be_read_is_deleted_too_because_it_is_kept_among_the_rejected() throws Exception {
        server.reply(200, entries("{\"_wireq_receipt\":\"r1\",\"key\":7}")).reply(204, "");

        assertThat(source.look().taken().unreadable()).isEqualTo(1);
        assertThat(server.asked()).contains("DELETE /token/entry/r1");
        assertThat(desk.notebook.written(Topics.REJECTED)).hasSize(1);
    }

    @Test
    void the_queue_says_when_to_come_back() throws Exception {
        server.reply(200, entries(), "Retry-After", "30");

        assertThat(source.look().next()).isEqualTo(new Next.After(Duration.ofSeconds(30)));
    }

    @Test
    void a_deletion_that_fails_is_a_failure_and_the_story_is_kept() {
        server.reply(200, entries(entry("a"))).reply(500, "");

        assertThatThrownBy(source::look).hasMessage("the queue answers 500 to a deletion; the story is kept here");
        assertThat(taken()).containsExactly("a");
    }
}
