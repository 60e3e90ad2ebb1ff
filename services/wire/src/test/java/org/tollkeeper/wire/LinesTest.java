package org.tollkeeper.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    @Test
    void a_sentence_that_the_page_broke_goes_on_in_the_next_line() {
        var text = """
                MARROWFEN - Nine workers died when a slope slid into the county
                quarry, the rescue service of Pembly and
                Marrowfen said, and four were hurt.
                Work there had been halted for a week.
                """;

        assertThat(Paragraphs.ofText(text))
                .containsExactly(
                        "MARROWFEN - Nine workers died when a slope slid into the county quarry, the rescue service of"
                                + " Pembly and",
                        "Marrowfen said, and four were hurt.",
                        "Work there had been halted for a week.");
    }

    @Test
    void a_line_as_full_as_the_page_goes_on_whatever_letter_follows() {
        var text = """
                Nine workers died when a slope slid into the quarry at
                Marrowfen, and the county rescue service of old
                Pembly sent three boats and some forty volunteers to
                the pit.
                """;

        assertThat(Paragraphs.ofText(text))
                .first()
                .asString()
                .startsWith("Nine workers died when a slope slid into the quarry at Marrowfen, and the county");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dead 9/Hurt 4",
                "Marrowfen/nine dead",
                "Nine workers died when a slope slid into the county quarry./four were hurt.",
                "Nine died./Four were hurt."
            })
    void one_paragraph_a_line_stays_one(String lines) {
        assertThat(Paragraphs.ofText(lines.replace('/', '\n'))).containsExactly(lines.split("/"));
    }

    @Test
    void a_line_longer_than_any_page_was_broken_by_nobody() {
        var line = "Nine workers died when a slope slid into the Marrowfen quarry, the county rescue service said, and"
                + " four more were taken to the hospital at Pembly by boat";

        assertThat(Paragraphs.ofText(line + "\nfour of them children")).containsExactly(line, "four of them children");
    }

    @Test
    void a_text_with_a_word_in_bold_keeps_its_lines() {
        assertThat(Paragraphs.of("Nine <b>workers</b> died.\nFour were hurt."))
                .containsExactly("Nine workers died.", "Four were hurt.");
    }

    @Test
    void a_whole_page_of_html_gives_its_text_and_neither_title_nor_pictures() {
        var page = "<html><head><title>Slide</title></head><body><article><p>Nine died.</p><figure><img src='x'/>"
                + "<figcaption>A crane.</figcaption></figure><pre>North: 5\nSouth: 4</pre></article></body></html>";

        assertThat(Paragraphs.of(page)).containsExactly("Nine died.", "North: 5", "South: 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nine died in the pit. | Nine died in the pit. Four hurt. | false",
                "Nine died in the pit. | The pit was closed. | true",
                "'' | The pit was closed. | false"
            })
    void a_lead_sent_apart_is_told_once(String lead, String story, boolean apart) {
        var led = Paragraphs.led(Paragraphs.ofText(lead), Paragraphs.ofText(story));

        assertThat(String.join("/", led)).isEqualTo(apart ? lead + "/" + story : story);
    }
}
