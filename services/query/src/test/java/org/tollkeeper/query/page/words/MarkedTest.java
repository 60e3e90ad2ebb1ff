package org.tollkeeper.query.page.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tollkeeper.query.Telling.ORLA_SOLDIERS;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Evidence;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.claim.Window;

class MarkedTest {

    @Test
    void a_number_is_marked_however_it_is_printed() {
        assertThat(marked(1240, "Some 1,240 fell.")).isEqualTo(new Marked("Some ", "1,240", " fell."));
        assertThat(marked(1240, "Some 1240 fell.")).isEqualTo(new Marked("Some ", "1240", " fell."));
        assertThat(marked(28, "Twenty-eight fell.")).isEqualTo(new Marked("", "Twenty-eight", " fell."));
        assertThat(marked(300, "Three hundred fell.")).isEqualTo(new Marked("", "Three hundred", " fell."));
        assertThat(marked(0, "It lost none of its people."))
                .isEqualTo(new Marked("It lost ", "none", " of its people."));
    }

    @Test
    void a_number_within_another_is_not_it() {
        assertThat(marked(24, "Of 1,240 or 24.5 or 240, 24 fell."))
                .isEqualTo(new Marked("Of 1,240 or 24.5 or 240, ", "24", " fell."));
    }

    @Test
    void a_vague_word_is_marked_as_it_stands() {
        var dozens = new Quantity.Vague("dozens", 12, null);

        assertThat(Marked.of(claim(dozens, "Dozens fell."))).isEqualTo(new Marked("", "Dozens", " fell."));
    }

    @Test
    void words_without_the_figure_are_shown_whole_and_no_words_are_none() {
        assertThat(marked(7, "Several fell.")).isEqualTo(new Marked("Several fell.", "", ""));
        assertThat(Marked.of(claim(new Quantity.Exact(7), null))).isNull();
    }

    private static @Nullable Marked marked(long count, String words) {
        return Marked.of(claim(new Quantity.Exact(count), words));
    }

    private static Claim claim(Quantity quantity, @Nullable String words) {
        var window = new Window(null, Moment.parse("2031-03-02"));
        return new Claim(
                "c1",
                "border-war",
                new Claimant("orla-mod"),
                new Assertion.Total(ORLA_SOLDIERS, quantity, window, null),
                null,
                List.of(),
                null,
                null,
                Instant.EPOCH,
                words == null ? null : new Evidence(words),
                Verification.ASSERTED,
                null,
                Standing.PUBLISHED,
                null,
                null);
    }
}
