package org.tollkeeper.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.wire.Story.Action;
import org.tollkeeper.wire.Story.Kind;

/// What agencies do that no standard says, each in a file of our own.
class AgencyHabitsTest {

    private static Story read(String document) {
        return Deliveries.read(Deliveries.of(document));
    }

    private static List<String> text(Story story) {
        return story.paragraphs().stream().map(Story.Paragraph::text).toList();
    }

    private static String newsMl1(String identifier, String component) {
        return "<NewsML><NewsItem><Identification><NewsIdentifier>" + identifier + "</NewsIdentifier></Identification>"
                + component + "</NewsItem></NewsML>";
    }

    private static String part(String role, String text) {
        return "<NewsComponent><Role FormalName='" + role + "'/><ContentItem><DataContent>" + text
                + "</DataContent></ContentItem></NewsComponent>";
    }

    @ParameterizedTest(name = "{0}, revision {1}: {2}")
    @CsvSource({"pit-v2, 2, h:20310504:pit", "pit-v2, 3, h:20310504:pit-v2", "pit, 2, h:20310504:pit"})
    void an_item_id_that_carries_its_revision_is_the_same_story(String id, String revision, String key) {
        var document = newsMl1(
                "<ProviderId>h</ProviderId><DateId>20310504</DateId><NewsItemId>" + id + "</NewsItemId><RevisionId>"
                        + revision + "</RevisionId>",
                part("Body", "Six died."));

        assertThat(read(document).key()).isEqualTo(key);
    }

    @Test
    void an_address_that_ends_with_its_provider_names_no_story() {
        var document = newsMl1(
                "<ProviderId>h</ProviderId><DateId>20310504T061000</DateId><NewsItemId/>"
                        + "<PublicIdentifier>urn:newsml:www.h.example</PublicIdentifier>",
                part("Body", "Six died."));

        assertThat(read(document).key()).isEqualTo("h:20310504T061000");
        assertThat(read(document).published()).isEqualTo("2031-05-04T06:10:00Z");
    }

    @Test
    void a_lead_that_is_a_part_of_its_own_comes_before_its_body_and_no_other() {
        var german = "<NewsComponent>" + part("Lead", "Sechs Arbeiter sind tot.") + part("Body", "Die Grube ist zu.")
                + "</NewsComponent>";
        var english = "<NewsComponent>" + part("Lead", "Six workers died.")
                + part("Body", "The pit of Marrowfen is closed.") + "</NewsComponent>";
        var document = newsMl1(
                "<ProviderId>h</ProviderId><DateId>20310504</DateId><NewsItemId>pit</NewsItemId>",
                "<NewsComponent>" + german + english + "</NewsComponent>");

        assertThat(text(read(document))).containsExactly("Six workers died.", "The pit of Marrowfen is closed.");
    }

    @Test
    void html_that_is_escaped_in_a_body_is_read_as_html() {
        var document = newsMl1(
                "<ProviderId>h</ProviderId><DateId>20310504</DateId><NewsItemId>pit</NewsItemId>",
                part("Main", "<body><body.content><![CDATA[Six died.<BR><BR>Two hurt.]]></body.content></body>"));

        assertThat(text(read(document))).containsExactly("Six died.", "Two hurt.");
    }

    @Test
    void a_property_says_that_a_version_corrects() {
        var document = newsMl1(
                "<ProviderId>h</ProviderId><DateId>20310504</DateId><NewsItemId>pit</NewsItemId>",
                "<NewsComponent><DescriptiveMetadata><Property FormalName='Version' Value='Correction'/>"
                        + "</DescriptiveMetadata></NewsComponent>");

        assertThat(read(document).action()).isEqualTo(Action.CORRECTION);
    }

    private static String nitf(String data, String head, String body) {
        return "<nitf><head><docdata>" + data + "<date.issue norm='20310504T061000Z'/></docdata></head><body>"
                + "<body.head><hedline><hl1>Quarry slide</hl1></hedline>" + head + "</body.head><body.content>" + body
                + "</body.content></body></nitf>";
    }

    @Test
    void a_document_whose_doc_id_is_empty_is_known_by_its_headline_and_day() {
        var story = read(nitf("<doc-id regsrc='HBR'/>", "", "<p>Six died.</p>"));

        assertThat(story.key()).isEqualTo("quarry-slide@2031-05-04");
        assertThat(story.warnings())
                .containsExactly("The document has no identifier; its slug or headline and its day stand for one.");
    }

    @Test
    void a_release_that_nobody_filled_in_is_no_embargo() {
        var story = read(nitf("<doc-id id-string='d7'/><date.release norm='YYYYMMDD000000'/>", "", "<p>Six died.</p>"));

        assertThat(story.action()).isEqualTo(Action.NEW);
        assertThat(story.warnings())
                .containsExactly("The release 'YYYYMMDD000000' was never filled in; it is no embargo.");
    }

    @Test
    void an_abstract_that_the_text_does_not_tell_again_is_its_lead() {
        var story = read(nitf(
                "<doc-id id-string='d7'/>",
                "<abstract><p>Six workers died in the quarry.</p></abstract>",
                "<p>The pit is closed.</p>"));

        assertThat(text(story)).containsExactly("Six workers died in the quarry.", "The pit is closed.");
    }

    @Test
    void lines_that_were_broken_by_hand_are_one_sentence() {
        var story = read(nitf(
                "<doc-id id-string='d7'/>",
                "",
                "<p>   Nine workers died when a slope slid into the county quarry <br />at Marrowfen, and three"
                        + " <br/>firefighters died on Tuesday.<br/></p><p/>"));

        assertThat(text(story))
                .containsExactly(
                        "Nine workers died when a slope slid into the county quarry at Marrowfen, and three",
                        "firefighters died on Tuesday.");
    }

    private static String g2(String content) {
        return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:newsml:h.example:20310504:pit'>"
                + "<itemMeta><versionCreated/></itemMeta><contentMeta><contentCreated>2031-05-04T06:10:00Z"
                + "</contentCreated></contentMeta><contentSet><inlineXML>" + content
                + "</inlineXML></contentSet></newsItem>";
    }

    private static Story opaque(String version, String time, String status) {
        return read("<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:newsml:h.example:pit' version='"
                + version + "'><itemMeta><versionCreated>" + time + "</versionCreated><signal qcode='edStat:" + status
                + "'/></itemMeta></newsItem>");
    }

    @Test
    void a_number_that_nobody_counted_to_is_no_order_and_the_time_is() {
        var first = opaque("1927777166", "2031-05-04T06:10:00Z", "N");
        var second = opaque("159588191", "2031-05-04T07:10:00Z", "C");

        assertThat(first.action()).isEqualTo(Action.NEW);
        assertThat(second.action()).isEqualTo(Action.CORRECTION);
        assertThat(second.version()).isEqualTo("159588191");
        assertThat(second.rank()).isEqualTo(1_935_645_000_000L).isGreaterThan(first.rank());
        assertThat(opaque("12345", "2031-05-04T06:10:00Z", "U").rank()).isNull();
    }

    @Test
    void a_vocabulary_in_capitals_that_nobody_knows_has_paragraphs_too() {
        var story = read(g2("<BODY xmlns=''><TEXT><TITEL>Slide</TITEL><BROD><P>Six <FIRM>Harbour</FIRM> men died.</P>"
                + "<CIT>We saw it, said one.</CIT><CIT>So did I, said another.</CIT></BROD><BYLINE>A. Writer</BYLINE>"
                + "</TEXT></BODY>"));

        assertThat(text(story))
                .containsExactly("Slide", "Six Harbour men died.", "We saw it, said one.", "So did I, said another.");
    }

    @Test
    void an_item_without_times_and_headline_has_those_of_its_content() {
        var story = read(g2("<html><head><title>Quarry slide</title></head><body><p>Six died.</p></body></html>"));

        assertThat(story.headline()).isEqualTo("Quarry slide");
        assertThat(story.published()).isEqualTo("2031-05-04T06:10:00Z");
    }

    @Test
    void text_that_was_escaped_twice_is_unescaped_twice() {
        var story = read(g2(
                "<html><body><p>It was six o&amp;#39;clock, &amp;quot;or so&amp;quot;, at A&amp;B.</p></body></html>"));

        assertThat(text(story)).containsExactly("It was six o'clock, \"or so\", at A&B.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"total\":1,\"item\":[{\"uri\":\"u:1\"}]}",
                "{\"hits\":[{\"uri\":\"u:1\"}],\"total\":1}",
                "{\"hits\":{\"hits\":[{\"_source\":{\"uri\":\"u:1\"}}]}}",
                "{\"_items\":[{\"uri\":\"u:1\"}]}"
            })
    void a_list_is_found_whatever_it_is_called(String document) {
        assertThat(read(document).key()).isEqualTo("u:1");
    }

    @Test
    void versions_with_addresses_of_their_own_are_one_story_where_they_list_each_other() {
        var revisions = "\"revisions\":[{\"uri\":\"u:2\",\"versioncreated\":\"2031-05-04T08:00:00+01:00\"},"
                + "{\"uri\":\"u:1\",\"versioncreated\":\"2031-05-04T06:10:00Z\"}]";
        var story = read(
                "{\"uri\":\"u:2\",\"version\":\"1\",\"versioncreated\":\"2031-05-04T07:00:00Z\"," + revisions + "}");

        assertThat(story.key()).isEqualTo("u:1");
        assertThat(story.version()).isEqualTo("2031-05-04T07:00:00Z");
    }

    @Test
    void what_is_said_to_editors_is_no_story() {
        assertThat(read("{\"uri\":\"u:1\",\"type\":\"advisory\"}").kind()).isEqualTo(Kind.ADVISORY);
    }

    @Test
    void the_byline_and_the_notepad_of_an_iptc_message_are_neither_headline_nor_text() {
        var story = read("""

                hbr0042 3 i 120  harbour 0045

                Marrowfen/quarry/
                2ND LEAD
                Six die in quarry slide
                By A. Writer, Harbour News  =

                Marrowfen (harbour) - Six workers died when a slope slid
                into the pit.

                # Notebook

                ## Note to editors
                - adds that nine were hurt

                040610 GMT May 31
                """);

        assertThat(story.headline()).isEqualTo("Six die in quarry slide");
        assertThat(text(story))
                .containsExactly("Marrowfen (harbour) - Six workers died when a slope slid into the pit.");
        assertThat(story.edNote()).isEqualTo("2ND LEAD");
    }

    @Test
    void an_anpa_message_may_end_its_text_with_its_trailer_and_is_its_agencys_not_its_lines() {
        var story = read("\u0016\u0016\u0001W0042\u001fmarrowfen\r\nu\u001fi\u0013\u0011BC-Marrowfen-Quarry \u001f05-04"
                + " 0120\r\n\u0002^BC-Marrowfen Quarry,120<\r\n\t   MARROWFEN (Harbour News) _ Six workers died.\r\n\r\n"
                + "\t   HN-WF-05-04-31 0610GMT<\r\n\u0003\r\n\u0004");

        assertThat(text(story)).containsExactly("MARROWFEN (Harbour News) - Six workers died.");
        assertThat(story.published()).isEqualTo("2031-05-04T06:10:00Z");
        assertThat(story.publisher()).isEqualTo("Harbour News");
    }

    @Test
    void an_anpa_message_may_name_its_slug_without_an_end_and_its_day_before_its_month() {
        var story = read("""
                a0042HARBOUR-
                u s BC-Marrowfen-Quarry   04-05 0344
                BC-Marrowfen-Quarry
                Quarry: Six die in slide+
                     MARROWFEN, May 4 Harbour - Six workers died when a slope
                slid into the pit.
                     Nine were hurt.
                ==Harbour
                HNS-06:10-04-05-31
                """);

        assertThat(story.headline()).isEqualTo("Quarry: Six die in slide");
        assertThat(text(story))
                .containsExactly(
                        "MARROWFEN, May 4 Harbour - Six workers died when a slope slid into the pit.",
                        "Nine were hurt.");
        assertThat(story.published()).isEqualTo("2031-05-04T06:10:00Z");
        assertThat(story.action()).isEqualTo(Action.NEW);
    }
}
