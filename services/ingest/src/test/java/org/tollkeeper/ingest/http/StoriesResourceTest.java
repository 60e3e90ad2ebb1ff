package org.tollkeeper.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.claim.Evidence;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.extraction.ClaimExtractor;
import org.tollkeeper.extraction.Extraction;
import org.tollkeeper.extraction.Extraction.Suppressed;
import org.tollkeeper.ingest.claims.Strait;
import org.tollkeeper.ingest.door.Desk;
import org.tollkeeper.ingest.door.Desk.Answer;
import org.tollkeeper.ingest.feeds.FeedRunner;
import org.tollkeeper.ingest.recording.Recorder.Place;
import org.tollkeeper.ingest.settings.Limits;
import org.tollkeeper.ingest.signing.Gate;
import org.tollkeeper.ingest.stories.Known;
import org.tollkeeper.messaging.Topics;
import org.tollkeeper.messaging.codec.Rejection;
import org.tollkeeper.wire.Story;

class StoriesResourceTest {
    private static final FeedRunner FEEDS = FeedRunner.none();

    private static final String FERRY = """
            {"provider":"harbour-news","key":"ferry","version":"1","published":"2031-05-04T09:00:00Z","body":"Four died."}""";

    /// Finds the same claim, and the same number that is none, in every story.
    private static final ClaimExtractor EXTRACTOR = (story, conflict) -> new Extraction(
            List.of(Strait.claim("'id':'c1'", "'standing':'PROPOSED'")),
            List.of(new Suppressed(new Evidence("Two ferries", 0, 11), "ships are no people")),
            List.of(Strait.claim("'id':'c0'")),
            List.of("read in haste"));

    private final Desk desk = new Desk(EXTRACTOR);
    private final StoriesResource stories = new StoriesResource(desk.keeper(), Limits.STANDARD, Gate.open(), FEEDS);
    private final ExtractionsResource extractions =
            new ExtractionsResource(desk.keeper(), Limits.STANDARD, Gate.open());

    @BeforeEach
    void define() {
        desk.definitions.saw(Strait.CONFLICT, new Place(0, 4));
    }

    private Answer post(@Nullable String provider, @Nullable String conflict, String type, String body) {
        return Desk.send(body, in -> stories.take(provider, conflict, Desk.headers("Content-Type", type), in));
    }

    private Answer extract(String body) {
        return Desk.send(
                body, in -> extractions.show(null, null, Desk.headers("Content-Type", "application/json"), in));
    }

    @Test
    void a_story_is_durable_and_the_answer_names_what_it_claims() {
        var answer = post(null, null, "application/json", FERRY);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.body().get("stories").findValuesAsText("action")).containsExactly("NEW");
        assertThat(answer.body().get("claims").findValuesAsText("id")).containsExactly("c1");
        assertThat(desk.notebook.written(Topics.STORIES))
                .singleElement()
                .extracting(Story::provider, Story::key, Story::receivedAt)
                .containsExactly("harbour-news", "ferry", desk.now());
    }

    @Test
    void a_feed_of_several_items_is_taken_in_under_the_name_of_its_feed() {
        var rss = """
                <rss version="2.0"><channel><title>H</title><item><guid>a</guid><title>A</title></item>
                <item><guid>b</guid><title>B</title></item><item/></channel></rss>""";

        var answer = post("harbour-rss", "strait", "application/xml", rss);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.body().get("stories").findValuesAsText("key")).containsExactly("a", "b");
        assertThat(answer.body().get("skipped").findValuesAsText("field")).containsExactly("title");
        assertThat(desk.notebook.written(Topics.STORIES))
                .extracting(Story::provider, Story::conflict)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("harbour-rss", "strait"));
        assertThat(desk.notebook.written(Topics.REJECTED)).hasSize(1);
    }

    @Test
    void a_version_that_is_known_is_taken_and_the_answer_says_so() {
        desk.received.put("1", new Known(true, null));

        var answer = post(null, null, "application/json", FERRY);

        var story = answer.body().get("stories").get(0);
        assertThat(answer.status()).isEqualTo(202);
        assertThat(story.get("known").asBoolean()).isTrue();
        assertThat(story.has("overtakenBy")).isFalse();
        assertThat(answer.body().get("warnings"))
                .isEqualTo(Desk.json("[\"This version was received before with the same content; nothing new follows"
                        + " from it.\",\"read in haste\"]"));
    }

    @Test
    void a_version_older_than_a_kill_is_taken_and_the_answer_says_what_overtook_it() {
        desk.received.put("1", new Known(false, new Known.Later("2", Story.Action.KILL)));

        var answer = post(null, null, "application/json", FERRY);

        var story = answer.body().get("stories").get(0);
        assertThat(story.has("known")).isFalse();
        assertThat(story.get("overtakenBy")).isEqualTo(Desk.json("{\"version\":\"2\",\"action\":\"KILL\"}"));
        assertThat(story.get("warnings"))
                .isEqualTo(Desk.json("[\"Version 2 (KILL) of the story was received before this one, and withdraws or"
                        + " holds what this one says.\"]"));
    }

    @Test
    void the_bench_shows_everything_and_stores_nothing() {
        var answer = extract(FERRY);

        assertThat(answer.status()).isEqualTo(200);
        var claim = answer.body().get("claims").get(0);
        assertThat(claim.get("proposed").asBoolean()).isTrue();
        assertThat(claim.get("claimant")).isEqualTo(Desk.json("{\"name\":\"north-mod\"}"));
        assertThat(claim.get("quantity"))
                .isEqualTo(Desk.json("{\"qualifier\":\"EXACT\",\"value\":4,\"low\":4,\"high\":4}"));
        assertThat(answer.body().get("suppressed"))
                .isEqualTo(Desk.json(
                        "[{\"evidence\":{\"text\":\"Two ferries\",\"start\":0,\"end\":11},\"reason\":\"ships are no"
                                + " people\"}]"));
        assertThat(answer.body().get("retracted").findValuesAsText("id")).containsExactly("c0");
        assertThat(answer.body().get("warnings")).isEqualTo(Desk.json("[\"read in haste\"]"));
        assertThat(desk.notebook.written(Topics.STORIES)).isEmpty();
    }

    @Test
    void a_killed_story_claims_nothing() {
        var answer = extract(FERRY.replace("\"version\":\"1\"", "\"version\":\"2\",\"status\":\"canceled\""));

        assertThat(answer.body().get("claims")).isEmpty();
    }

    @Test
    void a_story_about_a_conflict_nobody_defined_is_refused() {
        var answer = post(null, "nowhere", "application/json", FERRY);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("field").asText()).isEqualTo("conflict");
        assertThat(desk.notebook.written(Topics.STORIES)).isEmpty();
    }

    @ParameterizedTest(name = "{0} sent as {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"key\": | application/json | 400 | MALFORMED: no JSON at line 1, column 8: Unexpected end-of-input within/between Object entries",
                "'' | application/json | 400 | EMPTY: the document has no content",
                "{\"provider\":\"h\"} | application/json | 422 | MISSING: version is absent; a story has provider, key, version, published and, unless it is withheld or canceled, body",
                "hello | text/plain | 415 | UNKNOWN_FORMAT: the document begins with 'hello' (declared text/plain); JSON, NewsML, NITF, ninjs, RSS, Atom, ANPA 1312 and IPTC 7901 are read",
                "<rss> | text/xml | 400 | MALFORMED: ill-formed XML: Unexpected EOF; was expecting a close tag for element <rss>"
            })
    void what_cannot_be_read_is_kept_among_the_rejected(String body, String type, int status, String reason) {
        assertThat(post("harbour-news", null, type, body).status()).isEqualTo(status);

        assertThat(desk.notebook.written(Topics.REJECTED)).singleElement().satisfies(rejection -> {
            assertThat(rejection.source()).isEqualTo("harbour-news");
            assertThat(rejection.reason()).isEqualTo(reason);
            assertThat(new String(rejection.bytes(), StandardCharsets.UTF_8)).isEqualTo(body);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2031-05-04"})
    void a_field_that_cannot_be_read_is_named_with_its_value_and_the_rule(String published) {
        var answer = post(null, null, "application/json", FERRY.replace("2031-05-04T09:00:00Z", published));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("field").asText()).isEqualTo("published");
        assertThat(answer.body().get("value").asText()).isEqualTo(published);
        assertThat(answer.body().get("rule").asText())
                .isEqualTo("it must be an ISO-8601 instant with its offset, as 2026-03-10T09:02:11Z");
    }

    @Test
    void a_document_of_no_known_format_is_named_by_how_it_begins() {
        var answer = post("harbour-news", null, "text/plain", "hello");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.body().get("field").asText()).isEqualTo("body");
        assertThat(answer.body().get("value").asText()).isEqualTo("hello");
        assertThat(answer.body().get("rule").asText())
                .isEqualTo("JSON, NewsML, NITF, ninjs, RSS, Atom, ANPA 1312 and IPTC 7901 are read");
    }

    @Test
    void what_is_no_document_by_its_name_is_not_opened() {
        assertThat(post(null, null, "image/png", FERRY).status()).isEqualTo(415);
        assertThat(desk.notebook.written(Topics.REJECTED)).isEqualTo(List.<Rejection>of());
    }

    @Test
    void a_story_names_the_version_its_claims_come_from() {
        var seen = new java.util.ArrayList<StoryRef>();
        var watching = new Desk((story, conflict) -> {
            seen.add(new StoryRef(story.provider(), story.key(), story.version(), story.rank()));
            return new Extraction(List.of(), List.of(), List.of(), List.of());
        });
        watching.definitions.saw(Strait.CONFLICT, new Place(0, 4));

        Desk.send(
                FERRY,
                in -> new StoriesResource(watching.keeper(), Limits.STANDARD, Gate.open(), FEEDS)
                        .take(null, null, Desk.headers(), in));

        assertThat(seen).containsExactly(new StoryRef("harbour-news", "ferry", "1"));
    }
}
