package org.tollkeeper.extraction.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.source.SourceNames.Range;
import org.tollkeeper.extraction.text.Sentences;

class ChainTest {

    @Test
    void an_aside_lies_between_two_commas() {
        assertThat(new Chain(Sentences.one("The mayor , Edda Krone , said")).aside(5))
                .isEqualTo(new Range(3, 5));
        assertThat(new Chain(Sentences.one("The mayor Edda Krone , said")).aside(4))
                .isNull();
        assertThat(new Chain(Sentences.one("The mayor said")).aside(2)).isNull();
    }

    @Test
    void a_name_beside_an_office_joins_it() {
        var via = new ArrayList<String>();

        assertThat(new Chain(Sentences.one("The mayor , Edda Krone , said")).joined("mayor", new Range(3, 5), via))
                .isEqualTo("mayor, Edda Krone");
        assertThat(via).isEmpty();
    }

    @Test
    void who_cites_another_only_carries_him() {
        var via = new ArrayList<String>();

        assertThat(new Chain(Sentences.one("State radio , citing the health ministry , said"))
                        .joined("State radio", new Range(3, 7), via))
                .isEqualTo("health ministry");
        assertThat(via).containsExactly("State radio");
    }

    @Test
    void an_outlet_in_an_aside_carries_the_source() {
        var via = new ArrayList<String>();

        assertThat(new Chain(Sentences.one("The army , AFP reported , said")).joined("army", new Range(3, 5), via))
                .isEqualTo("army");
        assertThat(via).containsExactly("AFP");
    }

    @Test
    void carriers_follow_what_they_passed_on() {
        assertThat(new Chain(Sentences.one("said in a statement carried by AFP")).carriers(0))
                .containsExactly("AFP");
        assertThat(new Chain(Sentences.one("said in a statement carried by hand")).carriers(0))
                .isEmpty();
    }
}
