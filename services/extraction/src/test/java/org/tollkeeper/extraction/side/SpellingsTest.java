package org.tollkeeper.extraction.side;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingsTest {

    @Test
    void a_name_is_known_as_other_agencies_spell_it() {
        assertThat(Spellings.others("Houthis")).containsExactly("Huthis");
        assertThat(Spellings.others("al-Shabaab")).containsExactly("al-Shabab");
        assertThat(Spellings.others("Kyiv")).containsExactly("Kiev");
    }

    @Test
    void a_name_of_one_spelling_has_no_other() {
        assertThat(Spellings.others("Halmar")).isEmpty();
    }
}
