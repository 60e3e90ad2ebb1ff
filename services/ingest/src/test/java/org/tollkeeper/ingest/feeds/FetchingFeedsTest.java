package org.tollkeeper.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.feeds.Look.Next;
import org.tollkeeper.ingest.feeds.fetch.Fetcher;
import org.tollkeeper.ingest.recording.UnavailableException;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.wire.Story;

/// What every feed that is fetched has to bear from the other side. After each of it, the next good answer is taken.
class FetchingFeedsTest {
    private static final Feed.Terms TERMS =
            new Feed.Terms("feed", "harbour-news", null, Duration.ofMinutes(2), Duration.ofDays(1));

    private final Desk desk = new Desk((story, conflict) -> new Extraction(List.of(), List.of(), List.of(), List.of()));
    private final WireServer server = new WireServer();

    @AfterEach
    void stop() {
        server.close();
    }

    enum Kind {
        POLL,
        CURSOR,
        QUEUE
    }

    private Source source(Kind kind) {
        var remote = server.remote("/feed");
        var intake = new Intake(TERMS, desk.keeper());
        var fetcher = new Fetcher(remote, 100_000);
        return switch (kind) {
            case POLL -> new PollSource(new Feed.Poll(TERMS, remote), intake, fetcher);
            case CURSOR -> new CursorSource(new Feed.Cursor(TERMS, remote), intake, fetcher, desk.keeper());
            case QUEUE -> new QueueSource(new Feed.Queue(TERMS, remote), intake, fetcher);
        };
    }

    private static final String STORY = """
            {"key":"a","version":"1","published":"2031-05-04T09:00:00Z","body":"Four died.","_wireq_receipt":"r1"}""";

    private void replyWithStory(Kind kind) {
        switch (kind) {
            case POLL -> server.reply(200, STORY);
            case CURSOR -> server.reply(200, "{\"data\":{\"items\":[" + STORY + "]}}");
            case QUEUE -> server.reply(200, "{\"entries\":[" + STORY + "]}").reply(204, "");
        }
    }

    private void assertThatTheNextGoodAnswerIsTaken(Kind kind, Source source) throws Exception {
        replyWithStory(kind);
        assertThat(source.look().taken().stories()).isEqualTo(1);
        assertThat(taken()).containsExactly("a");
    }

    private List<String> taken() {
        return desk.notebook.written(Topics.STORIES).stream().map(Story::key).toList();
    }

    @ParameterizedTest
    @EnumSource
    void it_may_ask_for_patience(Kind kind) throws Exception {
        try (var source = source(kind)) {
            server.reply(429, "", "Retry-After", "900");

            assertThat(source.look().next()).isEqualTo(new Next.After(Duration.ofMinutes(15)));
            assertThatTheNextGoodAnswerIsTaken(kind, source);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "QUEUE")
    void it_may_have_nothing_new(Kind kind) throws Exception {
        try (var source = source(kind)) {
            server.reply(304, "");

            assertThat(source.look().notModified()).isTrue();
            assertThatTheNextGoodAnswerIsTaken(kind, source);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_may_end_the_feed(Kind kind) throws Exception {
        try (var source = source(kind)) {
            server.reply(410, "");

            assertThat(source.look().next())
                    .isEqualTo(new Next.Stop("the address answers that it is gone for good (410)"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_may_fail(Kind kind) throws Exception {
        try (var source = source(kind)) {
            server.reply(500, "<html>Sorry</html>").reply(503, "");

            assertThatThrownBy(source::look).hasMessage("the address answers 500");
            assertThatThrownBy(source::look).hasMessage("the address answers 503");
            assertThatTheNextGoodAnswerIsTaken(kind, source);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_may_send_us_to_a_private_address(Kind kind) throws Exception {
        try (var source = source(kind);
                var inside = new WireServer()) {
            server.reply(302, "", "Location", "http://localhost:" + inside.port() + "/");

            assertThatThrownBy(source::look)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is no public address");
            assertThat(inside.asked()).isEmpty();
            assertThatTheNextGoodAnswerIsTaken(kind, source);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_may_send_a_bomb(Kind kind) throws Exception {
        try (var source = source(kind)) {
            server.bomb(5_000_000);

            assertThatThrownBy(source::look).isInstanceOf(IOException.class);
            assertThatTheNextGoodAnswerIsTaken(kind, source);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_may_die_in_the_middle(Kind kind) throws Exception {
        try (var source = source(kind)) {
            server.die(STORY.substring(0, 40));

            assertThatThrownBy(source::look).isInstanceOf(IOException.class);
            assertThat(taken()).isEmpty();
            assertThatTheNextGoodAnswerIsTaken(kind, source);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "POLL")
    void a_page_or_half_a_list_in_place_of_a_list_is_a_failure(Kind kind) throws Exception {
        try (var source = source(kind)) {
            server.reply(200, "<html><body>Sign in</body></html>")
                    .reply(200, "{\"entries\":[{")
                    .reply(200, "{}");

            assertThatThrownBy(source::look).hasMessageStartingWith("the address answers with what is no list");
            assertThatThrownBy(source::look).hasMessageStartingWith("the address answers with what is no list");
            assertThatThrownBy(source::look).hasMessageStartingWith("the address answers without a list");
            assertThatTheNextGoodAnswerIsTaken(kind, source);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_broker_did_not_acknowledge_is_fetched_again(Kind kind) throws Exception {
        try (var source = source(kind)) {
            desk.notebook.away(true);
            replyWithStory(kind);
            assertThatThrownBy(source::look).isInstanceOf(UnavailableException.class);
            desk.notebook.away(false);

            assertThat(server.asked()).as("nothing was deleted").hasSize(1);
        }
        server.forget();
        try (var afterTheCrash = source(kind)) {
            assertThatTheNextGoodAnswerIsTaken(kind, afterTheCrash);
        }
    }
}
