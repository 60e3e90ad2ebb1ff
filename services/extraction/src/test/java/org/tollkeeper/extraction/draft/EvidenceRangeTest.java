package org.tollkeeper.extraction.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tollkeeper.extraction.frame.MentionFinder;
import org.tollkeeper.extraction.text.Sentences;

class EvidenceRangeTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Early on Monday nine soldiers were killed in Lusk.; nine soldiers were killed",
                "The raid killed nine soldiers in Lusk.; killed nine soldiers",
                "The death toll from the raid rose to nine on Monday.; The death toll from the raid rose to nine",
                "Nine people were killed, including three children.; three children"
            })
    void a_claim_rests_on_the_number_and_the_harm(String text, String evidence) {
        var finder = new MentionFinder();
        finder.read(Sentences.one(text));
        var m = finder.mentions().getLast();

        var range = EvidenceRange.of(m);

        assertThat(m.sentence().text(range.from(), range.to())).isEqualTo(evidence);
    }
}
