package org.tollkeeper.extraction.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.text.Sentences;

class HeardTest {
    private final Heard heard = new Heard();

    @Test
    void at_first_nobody_has_spoken() {
        assertThat(heard.last()).isNull();
        assertThat(heard.byWord("ministry")).isNull();
    }

    @Test
    void a_word_of_a_name_recalls_the_last_who_bears_it() {
        var sentences = Sentences.of("Nine died. Two were hurt.");
        heard.add(speaker("Halmari ministry"), sentences.getFirst());
        heard.add(speaker("Teverian ministry"), sentences.getFirst());
        heard.add(speaker("mayor of Ulm"), sentences.getLast());

        assertThat(heard.byWord("ministry")).isEqualTo(speaker("Teverian ministry"));
        assertThat(heard.last()).isEqualTo(speaker("mayor of Ulm"));
        int paragraph = sentences.getLast().line().paragraph();
        assertThat(heard.lastIn(paragraph)).isEqualTo(speaker("mayor of Ulm"));
        assertThat(heard.lastIn(paragraph + 1)).isNull();
    }

    private static Speaker speaker(String name) {
        return new Speaker(name, Speaker.UNKNOWN, List.of("Northern Wire"), false, false);
    }
}
