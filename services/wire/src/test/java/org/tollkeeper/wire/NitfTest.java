package org.tollkeeper.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.wire.Story.Action;
import org.tollkeeper.wire.Unreadable.Reason;

class NitfTest {

    private static Story with(String data) {
        return Deliveries.read(Deliveries.of(document(data)));
    }

    private static String document(String data) {
        return """
                <nitf><head><title>Quarry slide</title><docdata>%s<date.issue norm="20310504T061000Z"/></docdata></head>
                <body><body.head><abstract><p>In short.</p></abstract></body.head>
                <body.content><p>Six workers died.</p></body.content></body></nitf>""".formatted(data);
    }

    @ParameterizedTest(name = "{1} {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<doc-id id-string='d7'/><du-key key='PIT' generation='3' version='2'/> | PIT | 3.2 | 3002",
                "<doc-id id-string='d7'/><du-key key='PIT' generation='3'/> | PIT | 3 | 3000",
                "<doc-id id-string='d7'/><du-key key='PIT'/> | PIT | 2031-05-04T06:10:00Z | 1935641400000",
                "<doc-id id-string='d7'/> | d7 | 2031-05-04T06:10:00Z | 1935641400000"
            })
    void the_du_key_ties_versions_together_and_orders_them(String data, String key, String version, long rank) {
        var story = with(data);

        assertThat(story.key()).isEqualTo(key);
        assertThat(story.version()).isEqualTo(version);
        assertThat(story.rank()).isEqualTo(rank);
    }

    @Test
    void without_a_du_key_the_document_referred_to_is_the_story() {
        var document = document("<doc-id id-string='d7'/>").replace("<docdata>", "<docdata management-doc-idref='d1'>");

        assertThat(Deliveries.read(Deliveries.of(document)).key()).isEqualTo("d1");
    }

    @Test
    void a_document_without_an_identifier_and_a_name_is_refused() {
        var nameless = document("").replace("<title>Quarry slide</title>", "");

        assertThat(Deliveries.refused(Deliveries.of(nameless)).reason()).isEqualTo(Reason.MISSING);
    }

    @Test
    void a_correction_element_corrects_and_says_why() {
        var story = with("<doc-id id-string='d7'/><correction info='count mended'/>");

        assertThat(story.action()).isEqualTo(Action.CORRECTION);
        assertThat(story.edNote()).isEqualTo("count mended");
    }

    @Test
    void a_release_to_come_is_an_embargo() {
        var story = with("<doc-id id-string='d7'/><date.release norm='20310504T180000Z'/>");

        assertThat(story.action()).isEqualTo(Action.EMBARGO);
        assertThat(story.embargoedUntil()).isEqualTo("2031-05-04T18:00:00Z");
    }

    @Test
    void a_note_in_the_head_of_the_body_is_for_editors() {
        var story = Deliveries.read(Deliveries.of(document("<doc-id id-string='d7'/>")
                .replace("<abstract>", "<note>Eds: a kill is mandatory</note><abstract>")));

        assertThat(story.action()).isEqualTo(Action.KILL);
    }

    @Test
    void the_summary_stands_for_a_text_that_is_not_there_and_before_one_that_does_not_begin_so() {
        var document = document("<doc-id id-string='d7'/>");

        assertThat(Deliveries.read(Deliveries.of(document.replace("Six workers died.", "")))
                        .body())
                .isEqualTo("In short.");
        assertThat(Deliveries.read(Deliveries.of(document)).body()).isEqualTo("In short.\nSix workers died.");
        assertThat(Deliveries.read(Deliveries.of(document.replace("Six workers", "In short: six workers")))
                        .body())
                .isEqualTo("In short: six workers died.");
    }
}
