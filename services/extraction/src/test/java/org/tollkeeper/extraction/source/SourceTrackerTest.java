package org.tollkeeper.extraction.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.Stories;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;
import org.tollkeeper.extraction.text.Sentences;

/// Stage 9 over several sentences.
class SourceTrackerTest {

    @Test
    void a_pronoun_is_who_spoke_last() {
        assertThat(speakers("The Halmari army said nine died. It said 12 were hurt."))
                .containsExactly("Halmari army HAL", "Halmari army HAL");
    }

    @Test
    void a_short_name_goes_back_to_the_full_one() {
        assertThat(speakers("The Teverian defence ministry said nine died. The ministry said 12 were hurt."))
                .containsExactly("Teverian defence ministry TEV", "Teverian defence ministry TEV");
    }

    @Test
    void a_paper_without_a_name_is_of_who_spoke_last() {
        assertThat(speakers("Halmar said nine died. The statement said 12 were hurt."))
                .containsExactly("Halmar HAL", "Halmar HAL");
    }

    @Test
    void an_outlet_in_between_carries() {
        var said = read("State radio, citing the Halmari army, said nine died.");

        assertThat(said.getFirst().speaker().name()).isEqualTo("Halmari army");
        assertThat(said.getFirst().speaker().carriers()).containsExactly("State radio", "Northern Wire");
    }

    @Test
    void nobody_in_particular_is_marked_so() {
        assertThat(read("Officials said nine died.").getFirst().speaker().anonymous())
                .isTrue();
        assertThat(read("The Halmari army said nine died.").getFirst().speaker().anonymous())
                .isFalse();
    }

    private static List<String> speakers(String text) {
        return read(text).stream()
                .map(one -> one.speaker().name() + " " + one.speaker().alignment())
                .toList();
    }

    private static List<SourceTracker.Said> read(String text) {
        var lexicon = new ConflictLexicon(Stories.HALMAR_TEVERIA);
        var sentences = Sentences.of(text);
        var tracker =
                new SourceTracker("Northern Wire", lexicon, Ground.of(List.of(), sentences, lexicon, "Northern Wire"));
        return sentences.stream().flatMap(s -> tracker.read(s).stream()).toList();
    }
}
