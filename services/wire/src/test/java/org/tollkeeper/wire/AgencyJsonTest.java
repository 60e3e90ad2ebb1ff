package org.tollkeeper.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.wire.Story.Action;
import org.tollkeeper.wire.Story.Kind;
import org.tollkeeper.wire.Unreadable.Reason;

class AgencyJsonTest {

    private static Story ninjs(String more) {
        return Deliveries.read(Deliveries.of("{\"uri\":\"urn:newsml:h.example:pit\"" + more + "}"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                ",\"body_text\":\"Six died.\",\"body_xhtml\":\"<p>Six</p><p>died.</p>\" | Six/died.",
                ",\"bodies\":[{\"contenttype\":\"text/plain\",\"value\":\"Six died.\"},{\"contenttype\":\"text/html\",\"value\":\"<p>Six</p><p>died.</p>\"}] | Six/died.",
                ",\"body_main\":\"Six died.\" | Six died.",
                ",\"description_text\":\"Six died.\" | Six died.",
                ",\"descriptions\":[{\"role\":\"creditline\",\"value\":\"H\"},{\"role\":\"caption\",\"value\":\"Six died.\"}] | Six died."
            })
    void the_text_is_read_from_the_best_of_its_forms(String fields, String body) {
        assertThat(ninjs(fields).body().replace('\n', '/')).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                ",\"headline\":\"Slide\"",
                ",\"headline_main\":\"Slide\"",
                ",\"headlines\":[{\"role\":\"short\",\"value\":\"S\"},{\"role\":\"main\",\"value\":\"Slide\"}]",
                ",\"title\":\"Slide\""
            })
    void the_headline_is_read_in_each_shape(String fields) {
        assertThat(ninjs(fields).headline()).isEqualTo("Slide");
    }

    @Test
    void an_item_of_nothing_but_a_uri_is_a_story_without_a_text() {
        var story = ninjs("");

        assertThat(story.action()).isEqualTo(Action.NEW);
        assertThat(story.paragraphs()).isEmpty();
        assertThat(story.published()).isEqualTo(Deliveries.RECEIVED);
    }

    @Test
    void a_field_of_the_wrong_kind_is_a_warning_and_not_an_end() {
        assertThat(ninjs(",\"slugline\":[1],\"versioncreated\":\"yesterday\"").warnings())
                .containsExactly(
                        "The field 'versioncreated' is 'yesterday', which is no time, and was not read.",
                        "The field 'slugline' is no text and was not read.",
                        "The story has no date; the time it was received stands for it.");
    }

    @ParameterizedTest(name = "{0} does {1}")
    @CsvSource(
            quoteCharacter = '\0',
            value = {"\"canceled\", KILL", "\"commissioned\", WITHHOLD", "5, WITHHOLD", "null, NEW"})
    void a_status_that_is_none_is_withheld_and_one_that_is_absent_usable(String status, Action action) {
        assertThat(ninjs(",\"pubstatus\":" + status).action()).isEqualTo(action);
    }

    @Test
    void a_guid_stands_for_the_uri_that_an_export_does_not_have() {
        var story = Deliveries.read(Deliveries.of(
                "{\"guid\":\"tag:harbour.example,2031:pit\",\"type\":\"text\",\"body_text\":\"Nine died.\"}"));

        assertThat(story.key()).isEqualTo("tag:harbour.example,2031:pit");
    }

    @Test
    void what_is_planned_is_no_news() {
        assertThat(ninjs(",\"type\":\"planning\"").kind()).isEqualTo(Kind.ADVISORY);
    }

    @Test
    void a_status_given_twice_is_refused() {
        var why = Deliveries.refused(
                Deliveries.of("{\"uri\":\"u\",\"pubstatus\":\"canceled\",\"pubstatus\":\"usable\"}"));

        assertThat(why.reason()).isEqualTo(Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Six\ndied", "Six \\“died\\”"})
    void what_agencies_break_in_json_is_read_with_a_warning_and_cannot_kill(String text) {
        var story = ninjs(",\"pubstatus\":\"canceled\",\"versioncreated\":\"2031-05-04T06:10:00Z\",\"body_text\":\""
                + text + "\"");

        assertThat(story.action()).isEqualTo(Action.WITHHOLD);
        assertThat(story.warnings()).first().isEqualTo(Drafting.REPAIRED);
    }

    @Test
    void an_array_is_read_item_by_item() {
        var read = (Reading.Read)
                new WireReader().read(Deliveries.of("[{\"uri\":\"a\"},{\"title\":\"x\"},5,{\"uri\":\"b\"}]"));

        assertThat(read.stories()).extracting(Story::key).containsExactly("a", "b");
        assertThat(read.skipped())
                .extracting(Unreadable::reason)
                .containsExactly(Reason.UNKNOWN_FORMAT, Reason.MALFORMED);
    }

    @Test
    void a_page_of_aps_feed_brings_its_items() {
        var page =
                "{\"data\":{\"next_page\":\"https://127.0.0.1:9/\",\"items\":[{\"meta\":{},\"item\":{\"altids\":{\"itemid\":\"a\"},"
                        + "\"version\":0,\"editorialtypes\":[\"Advisory\"]}},{\"item\":{\"altids\":{\"itemid\":\"b\"},\"version\":1}}]}}";

        var read = (Reading.Read) new WireReader().read(Deliveries.of(page));

        assertThat(read.stories()).extracting(Story::key).containsExactly("a", "b");
        assertThat(read.stories()).extracting(Story::kind).containsExactly(Kind.ADVISORY, Kind.STORY);
    }

    @Test
    void aps_status_alone_does_not_decide() {
        var item = "{\"data\":{\"item\":{\"altids\":{\"itemid\":\"a\"},\"version\":2,\"pubstatus\":\"usable\",%s}}}";

        assertThat(Deliveries.read(Deliveries.of(item.formatted("\"slugline\":\"BC-Pit KILL\"")))
                        .action())
                .isEqualTo(Action.KILL);
        assertThat(Deliveries.read(Deliveries.of(item.formatted("\"ednote\":\"Eds: a kill is mandatory\"")))
                        .action())
                .isEqualTo(Action.KILL);
        assertThat(Deliveries.read(Deliveries.of(item.formatted("\"embargoed\":\"2031-05-05T00:00:00Z\"")))
                        .action())
                .isEqualTo(Action.EMBARGO);
    }

    @Test
    void digitalwires_are_known_by_their_urn() {
        var story = Deliveries.read(Deliveries.ofNobody(
                "{\"format\":\"digitalwires@0.9\",\"urn\":\"urn:newsml:h.example:2031:1\",\"version\":2,"
                        + "\"version_created\":\"2031-05-04T08:10:00+02:00\",\"pubstatus\":null,\"signal\":\"sig:correction\",\"kicker\":\"Pit\","
                        + "\"headline\":\"Slide\",\"article_html\":\"<section><p>Six died.</p></section>\","
                        + "\"ednotes\":[{\"role\":\"r\",\"ednote\":\"count mended\"}],\"embargoed\":null}"));

        assertThat(story.provider()).isEqualTo("h.example");
        assertThat(story.key()).isEqualTo("urn:newsml:h.example:2031:1");
        assertThat(story.action()).isEqualTo(Action.CORRECTION);
        assertThat(story.body()).isEqualTo("Six died.");
        assertThat(story.edNote()).isEqualTo("count mended");
        assertThat(story.published()).isEqualTo("2031-05-04T06:10:00Z");
    }
}
