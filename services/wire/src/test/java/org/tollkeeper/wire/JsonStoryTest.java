package org.tollkeeper.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.wire.Story.Action;
import org.tollkeeper.wire.Story.Kind;
import org.tollkeeper.wire.Story.Paragraph;
import org.tollkeeper.wire.Story.Raw;
import org.tollkeeper.wire.Story.Status;
import org.tollkeeper.wire.Unreadable.Reason;

class JsonStoryTest {

    private static String story(String more) {
        return """
                {"provider":"harbour-news","key":"ferry","version":"1","published":"2031-05-04T11:00:00+02:00",
                 "body":"Two ferries met.\\n\\nNobody was hurt."%s}""".formatted(more);
    }

    @Test
    void every_field_of_a_story_is_read() {
        var document = """
                {"conflict":"strait","provider":"harbour-news","publisher":"Harbour Evening News","key":"ferry",
                 "version":2,"status":"usable","slug":"ferry-strait","headline":"Ferries meet","edNote":"Eds: photos follow",
                 "body":"Two ferries met.\\nNobody was hurt.","published":"2031-05-04T09:00:00Z",
                 "versionCreated":"2031-05-04T09:30:00Z","urgency":3,"language":"en"}""";
        var bytes = Bytes.of(document);

        assertThat(Deliveries.read(Deliveries.ofNobody(document)))
                .isEqualTo(new Story(
                        "harbour-news",
                        "Harbour Evening News",
                        "ferry",
                        "2",
                        null,
                        ContentHash.of(
                                "Ferries meet", "Eds: photos follow", List.of("Two ferries met.", "Nobody was hurt.")),
                        Status.USABLE,
                        Action.UPDATE,
                        "strait",
                        null,
                        3,
                        "ferry-strait",
                        "Ferries meet",
                        "Eds: photos follow",
                        List.of("UPDATE: version 2"),
                        Instant.parse("2031-05-04T09:00:00Z"),
                        Instant.parse("2031-05-04T09:30:00Z"),
                        Deliveries.RECEIVED,
                        "en",
                        List.of(new Paragraph(0, "Two ferries met."), new Paragraph(17, "Nobody was hurt.")),
                        Kind.STORY,
                        new Raw(bytes.sha256(), "application/json", bytes.size()),
                        List.of()));
    }

    @Test
    void each_paragraph_begins_in_the_body_where_it_says() {
        var story = Deliveries.read(Deliveries.of(story("")));

        assertThat(story.paragraphs())
                .hasSize(2)
                .allSatisfy(p -> assertThat(story.body()
                                .substring(p.start(), p.start() + p.text().length()))
                        .isEqualTo(p.text()));
    }

    @Test
    void a_first_version_without_a_signal_is_new() {
        assertThat(Deliveries.read(Deliveries.of(story(""))).action()).isEqualTo(Action.NEW);
    }

    @ParameterizedTest(name = "{0} is {1} and does {2}")
    @CsvSource({
        "usable, USABLE, NEW",
        "USABLE, USABLE, NEW",
        "embargoed, EMBARGOED, EMBARGO",
        "withheld, WITHHELD, WITHHOLD",
        "canceled, CANCELED, KILL",
        "cancelled, CANCELED, KILL"
    })
    void the_status_decides_what_a_version_does(String status, Status expected, Action action) {
        var story = Deliveries.read(Deliveries.of(story(",\"status\":\"" + status + "\"")));

        assertThat(story.status()).isEqualTo(expected);
        assertThat(story.action()).isEqualTo(action);
    }

    @Test
    void an_unknown_status_is_withheld_with_a_warning() {
        var story = Deliveries.read(Deliveries.of(story(",\"status\":\"pending\"")));

        assertThat(story.action()).isEqualTo(Action.WITHHOLD);
        assertThat(story.warnings())
                .containsExactly("The status 'pending' is none of usable, embargoed, withheld, canceled; the story is"
                        + " withheld.");
    }

    @ParameterizedTest(name = "an embargo until {0} makes it {1}")
    @CsvSource({"2031-05-04T12:00:01Z, EMBARGO", "2031-05-04T11:59:59Z, NEW"})
    void an_embargo_holds_until_it_ends_and_no_longer(String until, Action action) {
        var story = Deliveries.read(Deliveries.of(story(",\"embargoedUntil\":\"" + until + "\"")));

        assertThat(story.action()).isEqualTo(action);
        assertThat(story.embargoedUntil()).isEqualTo(until);
    }

    @Test
    void a_canceled_story_needs_no_text() {
        var kill = """
                {"key":"ferry","version":"3","status":"canceled","body":null,"published":"2031-05-04T11:00:00Z"}""";

        assertThat(Deliveries.read(Deliveries.of(kill)).action()).isEqualTo(Action.KILL);
    }

    @Test
    void the_door_knows_better_than_the_document_whose_feed_it_is() {
        var story = Deliveries.read(Deliveries.of(story("").replace("harbour-news", "somebody-else")));

        assertThat(story.provider()).isEqualTo("harbour-news");
        assertThat(story.warnings())
                .containsExactly("The story calls its provider 'somebody-else'; the feed is 'harbour-news', and that"
                        + " counts.");
    }

    @Test
    void an_unknown_field_is_a_warning() {
        assertThat(Deliveries.read(Deliveries.of(story(",\"mood\":\"grim\""))).warnings())
                .containsExactly("The field 'mood' is unknown and was not read.");
    }

    @Test
    void tags_in_a_body_are_not_read_aloud() {
        var html = story("").replace("Two ferries met.", "<p>Two <b>ferries</b> met.</p><script>alert(1)</script>");

        assertThat(Deliveries.read(Deliveries.of(html)).body()).isEqualTo("Two ferries met.\nNobody was hurt.");
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource({"key", "version", "published", "body"})
    void a_story_without_what_makes_it_one_is_refused(String field) {
        var why = Deliveries.refused(Deliveries.of(story("").replace("\"" + field + "\"", "\"x\"")));

        assertThat(why.reason()).isEqualTo(Reason.MISSING);
        assertThat(why.field()).isEqualTo(field);
    }

    @Test
    void a_story_of_no_known_provider_is_refused() {
        var why = Deliveries.refused(Deliveries.ofNobody(story("").replace("\"provider\"", "\"x\"")));

        assertThat(why.field()).isEqualTo("provider");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"urgency, 0", "urgency, 10", "urgency, 1.5", "published, 5", "embargoedUntil, true", "headline, false"})
    void a_field_that_cannot_be_what_it_says_is_refused(String field, String value) {
        var document = story("")
                .replace("\"published\":\"2031-05-04T11:00:00+02:00\",", "")
                .replace(
                        "}",
                        ("published".equals(field) ? "" : ",\"published\":\"2031-05-04T11:00:00Z\"") + ",\"" + field
                                + "\":" + value + "}");

        var why = Deliveries.refused(Deliveries.of(document));

        assertThat(why.reason()).isEqualTo(Reason.INVALID);
        assertThat(why.value()).isEqualTo(value);
        assertThat(why.detail())
                .startsWith(field + " is " + value + "; it must be ")
                .endsWith(why.rule());
    }

    @Test
    void a_field_given_twice_is_refused() {
        var why = Deliveries.refused(Deliveries.of(story(",\"key\":\"other\"")));

        assertThat(why.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(why.detail()).contains("Duplicate field 'key'");
    }

    @Test
    void bad_json_is_refused_with_the_place() {
        var why = Deliveries.refused(Deliveries.of("{\"provider\":\n  oops}"));

        assertThat(why.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(why.detail()).startsWith("no JSON at line 2, column ");
    }

    @Test
    void what_follows_the_story_is_not_ignored() {
        assertThat(Deliveries.refused(Deliveries.of(story("") + "{}")).reason()).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void nesting_beyond_a_hundred_is_refused() {
        var deep = "{\"a\":" + "[".repeat(101) + "]".repeat(101) + "}";

        assertThat(Deliveries.refused(Deliveries.of(deep)).reason()).isEqualTo(Reason.TOO_LARGE);
    }
}
