package org.tollkeeper.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.extraction.Stories;

class ZonerTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Nine soldiers died.; BODY",
                "READ MORE: Dozens die; TEASER",
                "See also: the war in maps; TEASER",
                "Source: Northern Wire; SOURCE_LINE",
                "(Corrects toll to 13, not 31); NOTICE",
                "Smoke rises over Porth on Monday. (Reuters); CAPTION"
            })
    void a_line_is_known_by_how_it_begins_or_ends(String line, Zone zone) {
        assertThat(Zoner.lines(Stories.story(null, line)))
                .extracting(Line::zone)
                .containsExactly(zone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORTH (Northern Wire) - Nine died.",
                "PORTH, May 14 (Northern Wire) \u2014 Nine died.",
                "PORTH. May 14 (Northern Wire) - Nine died.",
                "PORTH, May 14. /HNA/. Nine died."
            })
    void a_dateline_is_no_part_of_the_text(String text) {
        var line = Zoner.lines(Stories.story(null, text)).getFirst();

        assertThat(line.text().substring(line.from())).isEqualTo("Nine died.");
    }

    @Test
    void an_advisory_is_a_notice_from_its_first_line_to_its_last() {
        var lines = Zoner.lines(Stories.story("KILL: Porth", "Editors, please kill.\n\nNine did not die."));

        assertThat(lines)
                .extracting(Line::zone, Line::paragraph)
                .containsExactly(tuple(Zone.HEADLINE, -1), tuple(Zone.NOTICE, 1), tuple(Zone.NOTICE, 2));
    }
}
