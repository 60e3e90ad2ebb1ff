package org.tollkeeper.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tollkeeper.wire.Story.Action;
import org.tollkeeper.wire.Story.Paragraph;
import org.tollkeeper.wire.Unreadable.Reason;

class FeedReaderTest {

    static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Harbour News</title><link>https://harbour.example/</link>
              <description>d</description><language>en-gb</language>
              <item><guid isPermaLink="false">ferry-1</guid><title>Ferries meet</title>
                <link>https://harbour.example/ferry</link>
                <description>&lt;p&gt;Two ferries met.&lt;/p&gt;&lt;p&gt;Nobody was hurt.&lt;/p&gt;</description>
                <pubDate>Sun, 04 May 2031 09:00:00 GMT</pubDate></item>
            </channel></rss>
            """;

    static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title><id>urn:h</id>
              <updated>2031-05-04T10:00:00Z</updated>
              <entry><id>urn:h:ferry</id><title>Ferries meet</title><published>2031-05-04T09:00:00Z</published>
                <updated>2031-05-04T10:00:00Z</updated><content type="html">&lt;div&gt;Two ferries met.&lt;/div&gt;</content>
              </entry></feed>
            """;

    private static Story item(String inside) {
        return Deliveries.read(Deliveries.of(RSS.replaceAll("(?s)<item>.*</item>", "<item>" + inside + "</item>")));
    }

    @Test
    void an_rss_item_is_a_story() {
        var story = Deliveries.read(Deliveries.of(RSS));

        assertThat(story.provider()).isEqualTo("harbour-news");
        assertThat(story.publisher()).isEqualTo("Harbour News");
        assertThat(story.key()).isEqualTo("ferry-1");
        assertThat(story.headline()).isEqualTo("Ferries meet");
        assertThat(story.language()).isEqualTo("en-gb");
        assertThat(story.published()).isEqualTo("2031-05-04T09:00:00Z");
        assertThat(story.action()).isEqualTo(Action.NEW);
        assertThat(story.warnings()).isEmpty();
        assertThat(story.paragraphs())
                .containsExactly(new Paragraph(0, "Two ferries met."), new Paragraph(17, "Nobody was hurt."));
    }

    @Test
    void an_atom_entry_updated_after_it_was_published_is_an_update() {
        var story = Deliveries.read(Deliveries.of(ATOM));

        assertThat(story.key()).isEqualTo("urn:h:ferry");
        assertThat(story.versionCreated()).isEqualTo("2031-05-04T10:00:00Z");
        assertThat(story.action()).isEqualTo(Action.UPDATE);
        assertThat(story.body()).isEqualTo("Two ferries met.");
    }

    @Test
    void a_silent_edit_is_another_version_of_the_same_story() {
        var before = Deliveries.read(Deliveries.of(RSS));
        var after = Deliveries.read(Deliveries.of(RSS.replace("Nobody was hurt", "One was hurt")));

        assertThat(after.key()).isEqualTo(before.key());
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(after.rank()).isEqualTo(before.rank());
    }

    @Test
    void the_date_of_a_change_ranks_the_versions() {
        var later = Deliveries.read(Deliveries.of(RSS.replace("09:00:00", "09:30:00")));

        assertThat(later.rank()).isEqualTo(Instant.parse("2031-05-04T09:30:00Z").toEpochMilli());
    }

    @Test
    void the_same_item_polled_again_is_the_same_version() {
        var later =
                new Delivery("harbour-news", null, "text/xml", Bytes.of(RSS), Instant.parse("2031-05-05T00:00:00Z"));

        assertThat(Deliveries.read(later).version())
                .isEqualTo(Deliveries.read(Deliveries.of(RSS)).version());
    }

    @Test
    void an_item_without_an_identifier_is_known_by_its_address() {
        assertThat(item("<title>t</title><link>https://harbour.example/x</link>")
                        .key())
                .isEqualTo("https://harbour.example/x");
    }

    @Test
    void an_item_without_an_address_either_is_known_by_its_words() {
        assertThat(item("<title>t</title><description>d</description>").key())
                .isEqualTo(ContentHash.of("t", null, List.of("d")));
    }

    @Test
    void an_item_without_a_date_has_the_time_it_was_received() {
        var story = item("<guid>g</guid><title>t</title>");

        assertThat(story.published()).isEqualTo(Deliveries.RECEIVED);
        assertThat(story.rank()).isNull();
        assertThat(story.warnings()).containsExactly("The item has no date; the time it was received stands for it.");
    }

    @Test
    void an_empty_item_does_not_stop_the_others() {
        var reading =
                new WireReader().read(Deliveries.of(RSS.replace("<item>", "<item><guid>nothing</guid></item><item>")));

        assertThat(reading).isInstanceOfSatisfying(Reading.Read.class, read -> {
            assertThat(read.stories()).hasSize(1);
            assertThat(read.skipped())
                    .containsExactly(new Unreadable(Reason.MISSING, "title", "the item has neither title nor text"));
        });
    }

    @Test
    void a_feed_of_no_known_provider_yields_nothing() {
        var reading = (Reading.Read) new WireReader().read(Deliveries.ofNobody(RSS));

        assertThat(reading.stories()).isEmpty();
        assertThat(reading.skipped()).extracting(Unreadable::field).containsExactly("provider");
    }

    @Test
    void scripts_and_styles_are_no_text() {
        var story = item(
                "<title>t</title><description>&lt;style&gt;p{}&lt;/style&gt;A&lt;br&gt;B&lt;script&gt;x()&lt;/script&gt;"
                        + "</description>");

        assertThat(story.body()).isEqualTo("A\nB");
    }

    @Test
    void a_title_sent_as_html_is_read_as_text() {
        assertThat(item("<guid>g</guid><title><![CDATA[<b>Ferries</b> meet]]></title>")
                        .headline())
                .isEqualTo("Ferries meet");
    }

    @Test
    void a_document_type_is_passed_over_and_its_entities_stay_closed() {
        var doctype = "<!DOCTYPE rss [<!ENTITY secret SYSTEM \"file:///etc/hostname\"><!ENTITY a \"aaaa\">]>\n<rss";
        var story = Deliveries.read(
                Deliveries.of(RSS.replace("<rss", doctype).replace("Ferries meet", "Ferries &secret;&a; meet")));

        assertThat(story.headline()).isEqualTo("Ferries &secret;&a; meet");
    }

    @Test
    @Timeout(5)
    void entities_that_multiply_are_never_expanded() {
        var bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        var story = Deliveries.read(
                Deliveries.of(RSS.replace("<rss", bomb + "]><rss").replace("Ferries meet", "&a39;")));

        assertThat(story.headline()).isEqualTo("&a39;");
    }

    @Test
    void names_of_characters_that_html_knows_are_read() {
        assertThat(item("<guid>g</guid><title>Fjord&nbsp;&mdash; caf&eacute; &amp; bar</title>")
                        .headline())
                .isEqualTo("Fjord\u00a0— café & bar");
    }

    @Test
    void an_entry_may_stand_alone() {
        var entry = "<entry xmlns=\"http://www.w3.org/2005/Atom\"><id>i</id><title>Nine dead</title></entry>";

        assertThat(Deliveries.read(Deliveries.of(entry)).headline()).isEqualTo("Nine dead");
    }

    @Test
    void a_feed_without_a_channel_brings_nothing() {
        assertThat(new WireReader().read(Deliveries.of("<rss version=\"2.0\"> </rss>")))
                .isEqualTo(new Reading.Read(List.of(), List.of()));
    }

    @Test
    void the_last_bracket_may_be_lost_and_nothing_more() {
        var feed = "<rss version=\"2.0\"><channel><item><title>Nine dead</title></item></channel></rss";

        assertThat(Deliveries.read(Deliveries.of(feed)).warnings()).contains(Drafting.REPAIRED);
        assertThat(Deliveries.refused(Deliveries.of(feed.substring(0, feed.length() - 1)))
                        .reason())
                .isEqualTo(Unreadable.Reason.MALFORMED);
    }

    @Test
    void a_bare_ampersand_is_repaired_with_a_warning() {
        var story =
                item("<guid>g</guid><title>Search & rescue</title><pubDate>Sun, 04 May 2031 09:00:00 GMT</pubDate>");

        assertThat(story.headline()).isEqualTo("Search & rescue");
        assertThat(story.warnings()).containsExactly("The document was ill-formed and had to be repaired.");
    }

    @Test
    void a_repaired_document_cannot_kill() {
        var sound = item("<guid>g</guid><title>KILL: ferries</title><pubDate>Sun, 04 May 2031 09:00:00 GMT</pubDate>");
        var repaired = item("<guid>g</guid><title>KILL: ferries & boats</title>");

        assertThat(sound.action()).isEqualTo(Action.KILL);
        assertThat(repaired.action()).isEqualTo(Action.WITHHOLD);
    }

    @Test
    void xml_that_no_repair_helps_is_refused() {
        var why = Deliveries.refused(Deliveries.of("<rss version=\"2.0\"><channel><title>c</channel></rss>"));

        assertThat(why.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(why.detail()).startsWith("ill-formed XML: ");
    }
}
