package org.tollkeeper.extraction.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.Stories;
import org.tollkeeper.extraction.victim.Victims;

class MixturesTest {

    @Test
    void a_whole_of_people_of_both_lands_is_of_both() {
        assertThat(sideOfFirst("A shell killed nine people, five of them Halmaris and four Teverians, rescuers said."))
                .isEqualTo(Victims.BOTH);
    }

    @Test
    void parts_that_do_not_come_to_the_whole_leave_it_as_it_is() {
        assertThat(sideOfFirst("A Halmari shell killed nine people in Lusk, five of them Teverians, rescuers said."))
                .isEqualTo("TEV");
    }

    private static String sideOfFirst(String body) {
        return Mixtures.of(Drafts.of(Stories.HALMAR_TEVERIA, body))
                .getFirst()
                .victims()
                .side();
    }
}
