package org.tollkeeper.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.wire.Story.Action;
import org.tollkeeper.wire.Story.Kind;
import org.tollkeeper.wire.Story.Status;
import org.tollkeeper.wire.Unreadable.Reason;

class NewsMlG2Test {
    private static final String G2 = "http://iptc.org/std/nar/2006-10-01/";
    private static final String TEXT = "<inlineData contenttype='text/plain'>Six workers died.</inlineData>";

    private static String item(String meta, String content) {
        return """
                <newsItem xmlns="%s" guid="urn:newsml:harbour.example:20310504:pit" version="4">
                  <itemMeta><versionCreated>2031-05-04T06:10:00Z</versionCreated>%s</itemMeta>
                  <contentMeta><headline>Quarry slide</headline></contentMeta>
                  <contentSet>%s</contentSet></newsItem>""".formatted(G2, meta, content);
    }

    private static Story withMeta(String meta) {
        return Deliveries.read(Deliveries.of(item(meta, TEXT)));
    }

    private static List<String> text(String content) {
        return Deliveries.read(Deliveries.of(item("", content))).paragraphs().stream()
                .map(Story.Paragraph::text)
                .toList();
    }

    @Test
    void an_item_without_a_status_is_usable() {
        assertThat(withMeta("").status()).isEqualTo(Status.USABLE);
        assertThat(withMeta("").action()).isEqualTo(Action.UPDATE);
    }

    @ParameterizedTest(name = "{0} does {1}")
    @CsvSource({
        "qcode='stat:usable', UPDATE",
        "qcode='icstat:canceled', KILL",
        "qcode='stat:cancelled', KILL",
        "literal='withheld', WITHHOLD",
        "uri='http://cv.iptc.org/newscodes/pubstatusg2/embargoed', EMBARGO",
        "qcode='stat:frozen', WITHHOLD",
        "qcode='', WITHHOLD"
    })
    void a_status_is_told_by_its_code_whatever_qualifies_it(String attribute, Action action) {
        assertThat(withMeta("<pubStatus " + attribute + "/>").action()).isEqualTo(action);
    }

    @ParameterizedTest(name = "embargoed {0} does {1}")
    @CsvSource({"2031-05-04T12:00:01Z, EMBARGO", "2031-05-04T11:00:00Z, UPDATE", "'', EMBARGO", "next week, EMBARGO"})
    void an_embargo_holds_until_it_ends_and_one_without_a_date_has_no_end(String until, Action action) {
        assertThat(withMeta("<embargoed>" + until + "</embargoed>").action()).isEqualTo(action);
    }

    @Test
    void each_note_is_read_for_itself_and_only_its_beginning_speaks() {
        var quiet = withMeta("<edNote>Photos of the police\n kill follow</edNote><edNote>hbr/aw</edNote>");
        var kill = withMeta("<edNote>hbr/aw</edNote><edNote>Kill: no slide took place</edNote>");

        assertThat(quiet.action()).isEqualTo(Action.UPDATE);
        assertThat(quiet.edNote()).isEqualTo("Photos of the police kill follow\nhbr/aw");
        assertThat(kill.action()).isEqualTo(Action.KILL);
    }

    @Test
    void a_signal_of_the_providers_own_scheme_counts_by_its_word() {
        assertThat(withMeta("<signal qcode='hbrsig:remove'/>").signals())
                .containsExactly("KILL: signal hbrsig:remove", "UPDATE: version 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body><p>Six died.</p></body></html></inlineXML>",
                "<inlineXML><html><body>Six died.</body></html></inlineXML>",
                "<inlineXML><nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'><body><body.head><hedline><hl1>Six"
                        + "</hl1></hedline></body.head><body.content><p>Six <b>died</b>.</p></body.content></body></nitf>"
                        + "</inlineXML>",
                "<inlineXML><![CDATA[<p>Six died.</p>]]></inlineXML>",
                "<inlineData contenttype='text/html'>&lt;p&gt;Six died.&lt;/p&gt;</inlineData>",
                "<inlineData>Six died.</inlineData>",
                "<remoteContent href='http://127.0.0.1:9/x.html'/><inlineData contenttype='text/plain'>Six died.</inlineData>"
            })
    void the_text_is_read_in_whatever_it_is_carried(String content) {
        assertThat(text(content)).containsExactly("Six died.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<remoteContent href='http://127.0.0.1:9/x.html'/>",
                "<inlineData contenttype='image/png' encoding='base64'>iVBORw0KGgo=</inlineData>",
                "<inlineXML><sports-content xmlns='urn:s'><score>6</score></sports-content></inlineXML>"
            })
    void what_is_no_text_is_not_read_as_one(String content) {
        assertThat(text(content)).isEmpty();
    }

    @Test
    void a_caption_stands_for_the_text_that_a_usable_item_does_not_have() {
        var picture = item("", "").replace("</headline>", "</headline><description>The pit from above.</description>");

        assertThat(Deliveries.read(Deliveries.of(picture)).body()).isEqualTo("The pit from above.");
        assertThat(Deliveries.read(Deliveries.of(
                                picture.replace("</itemMeta>", "<pubStatus qcode='stat:withheld'/></itemMeta>")))
                        .isSilent())
                .isTrue();
    }

    @Test
    void an_item_without_a_version_is_placed_by_the_time_it_was_made() {
        var story = Deliveries.read(Deliveries.of(item("", TEXT).replace(" version=\"4\"", "")));

        assertThat(story.version()).isEqualTo("2031-05-04T06:10:00Z");
        assertThat(story.rank()).isEqualTo(story.published().toEpochMilli());
        assertThat(story.warnings()).containsExactly("The item has no version; the time it was made stands for it.");
    }

    @Test
    void an_item_without_a_guid_is_refused() {
        var why = Deliveries.refused(Deliveries.of(item("", TEXT).replaceFirst("guid=\"[^\"]*\"", "")));

        assertThat(why.reason()).isEqualTo(Reason.MISSING);
        assertThat(why.field()).isEqualTo("guid");
    }

    @Test
    void a_message_brings_several_items_and_a_bad_one_does_not_stop_the_others() {
        var message = "<newsMessage xmlns='" + G2 + "'><header><sent>2031-05-04T07:00:00Z</sent></header><itemSet>"
                + "<packageItem guid='p'><groupSet/></packageItem><newsItem/>"
                + "<newsItem guid='a'><itemMeta/></newsItem><planningItem guid='b'/></itemSet></newsMessage>";

        var read = (Reading.Read) new WireReader().read(Deliveries.of(message));

        assertThat(read.stories()).extracting(Story::key).containsExactly("p", "a", "b");
        assertThat(read.stories()).extracting(Story::kind).containsExactly(Kind.DIGEST, Kind.STORY, Kind.ADVISORY);
        assertThat(read.stories().get(1).published()).isEqualTo("2031-05-04T07:00:00Z");
        assertThat(read.skipped()).extracting(Unreadable::field).containsExactly("guid");
    }

    @Test
    void an_item_in_anybodys_envelope_is_found() {
        var envelope = "<s:Envelope xmlns:s='urn:soap'><s:Body>" + item("", TEXT) + "</s:Body></s:Envelope>";

        assertThat(Deliveries.read(Deliveries.of(envelope)).key()).isEqualTo("urn:newsml:harbour.example:20310504:pit");
    }

    @Test
    void an_element_of_that_name_in_another_namespace_is_no_item() {
        assertThat(Deliveries.refused(Deliveries.of("<newsItem xmlns='urn:other' guid='x'/>"))
                        .reason())
                .isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void a_message_without_items_has_no_stories() {
        assertThat(new WireReader().read(Deliveries.of("<newsMessage xmlns='" + G2 + "'><itemSet/></newsMessage>")))
                .isEqualTo(new Reading.Read(List.of(), List.of()));
    }
}
