package org.tollkeeper.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.wire.Story.Action;
import org.tollkeeper.wire.Unreadable.Reason;

class NewsMl1Test {

    private static String item(String identifier, String management, String components) {
        return """
                <NewsItem><Identification><NewsIdentifier>%s</NewsIdentifier></Identification>
                <NewsManagement><ThisRevisionCreated>20310504T061000+0000</ThisRevisionCreated>%s</NewsManagement>
                %s</NewsItem>""".formatted(identifier, management, components);
    }

    private static final String ID = "<ProviderId>h</ProviderId><DateId>20310504</DateId><NewsItemId>pit</NewsItemId>";
    private static final String BODY =
            "<NewsComponent><ContentItem><DataContent>Six workers died.</DataContent></ContentItem></NewsComponent>";

    private static Story one(String identifier, String management, String components) {
        return Deliveries.read(Deliveries.of("<NewsML>" + item(identifier, management, components) + "</NewsML>"));
    }

    @ParameterizedTest(name = "{1}, version {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<ProviderId>h</ProviderId><DateId>20310504</DateId><NewsItemId>pit</NewsItemId><RevisionId>3</RevisionId>"
                        + " | h:20310504:pit | 3",
                "<PublicIdentifier>urn:newsml:h:20310504:pit:3</PublicIdentifier> | urn:newsml:h:20310504:pit | 3",
                "<PublicIdentifier>urn:newsml:h:20310504:pit:12N</PublicIdentifier> | urn:newsml:h:20310504:pit | 12"
            })
    void the_revision_is_no_part_of_the_key(String identifier, String key, String version) {
        var story = one(identifier, "", BODY);

        assertThat(story.key()).isEqualTo(key);
        assertThat(story.version()).isEqualTo(version);
    }

    @Test
    void an_item_without_any_identifier_but_a_guid_is_known_by_it() {
        var story =
                one("<ProviderId>h</ProviderId>", "", BODY.replace("<ContentItem>", "<guid>16AA</guid><ContentItem>"));

        assertThat(story.key()).isEqualTo("16AA");
        assertThat(story.version()).isEqualTo("2031-05-04T06:10:00Z");
    }

    @Test
    void an_item_without_any_is_refused() {
        var why = Deliveries.refused(
                Deliveries.of("<NewsML>" + item("<ProviderId>h</ProviderId>", "", BODY) + "</NewsML>"));

        assertThat(why.reason()).isEqualTo(Reason.MISSING);
        assertThat(why.field()).isEqualTo("NewsIdentifier");
    }

    @Test
    void an_embargo_ends_when_the_status_will_change() {
        var management = "<Status FormalName='Embargoed'/><StatusWillChange><FutureStatus FormalName='Usable'/>"
                + "<DateAndTime>20310504T130000Z</DateAndTime></StatusWillChange>";

        assertThat(one(ID, management, BODY).action()).isEqualTo(Action.EMBARGO);
        assertThat(one(ID, management, BODY).embargoedUntil()).isEqualTo("2031-05-04T13:00:00Z");
    }

    @Test
    void a_revision_that_carries_only_changes_replaces_nothing() {
        var story = one(ID + "<RevisionId Update='U'>2</RevisionId>", "<Status FormalName='Usable'/>", "");

        assertThat(story.isSilent()).isTrue();
    }

    @Test
    void each_item_of_a_document_is_a_story() {
        var other = item(ID.replace("pit", "shaft"), "", BODY);

        var read = (Reading.Read)
                new WireReader().read(Deliveries.of("<NewsML>" + item(ID, "", BODY) + other + "</NewsML>"));

        assertThat(read.stories()).extracting(Story::key).containsExactly("h:20310504:pit", "h:20310504:shaft");
    }

    @Test
    void of_many_contents_the_main_one_is_the_story() {
        var components = """
                <NewsComponent>
                  <NewsComponent><Role FormalName="HeadLine"/><ContentItem><DataContent><p>Quarry slide</p></DataContent>
                    </ContentItem></NewsComponent>
                  <NewsComponent><Role FormalName="Main"/><ContentItem><DataContent><p>Six died.</p></DataContent></ContentItem>
                    <ContentItem><MediaType FormalName="Photo"/><DataContent>no text, and long</DataContent></ContentItem>
                  </NewsComponent>
                  <NewsComponent><Role FormalName="Background"/><ContentItem><DataContent>The pit opened in 1904, and has
                    seen many a slide.</DataContent></ContentItem></NewsComponent>
                </NewsComponent>""";

        assertThat(one(ID, "", components).body()).isEqualTo("Six died.");
    }

    @Test
    void without_roles_the_longest_text_is_the_story() {
        var components =
                "<NewsComponent EquivalentsList='yes'><ContentItem><DataContent>Six died.</DataContent></ContentItem>"
                        + "<ContentItem><DataContent><nitf><body><body.content><p>Six died.</p><p>Two are hurt.</p></body.content>"
                        + "</body></nitf></DataContent></ContentItem></NewsComponent>";

        assertThat(one(ID, "", components).paragraphs())
                .extracting(Story.Paragraph::text)
                .isEqualTo(List.of("Six died.", "Two are hurt."));
    }
}
