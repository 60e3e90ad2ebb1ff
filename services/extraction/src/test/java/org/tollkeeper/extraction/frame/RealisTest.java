package org.tollkeeper.extraction.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.extraction.text.Sentences;

/// Stage 7: what did not happen, or was counted before, is no figure; each has its reason.
class RealisTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Nine soldiers could be killed.; hypothetical",
                "If the dam breaks nine people will be killed.; hypothetical",
                "They vowed to kill nine soldiers.; hypothetical",
                "The figure of nine dead is false.; denied by the source",
                "They freed nine captured soldiers.; released or returned",
                "The bodies of nine soldiers were handed over.; released or returned",
                "No casualties were reported.; nothing was reported"
            })
    void a_number_that_tells_of_no_new_harm_is_left_out_with_the_reason(String text, String reason) {
        var finder = new MentionFinder();
        finder.read(Sentences.one(text));

        assertThat(finder.mentions()).isEmpty();
        assertThat(finder.dropped()).extracting(MentionFinder.Dropped::reason).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nine soldiers were killed after the dam broke.",
                "The nine soldiers killed on Sunday will be honoured.",
                "Nine soldiers were captured.",
                "No soldiers were killed."
            })
    void what_happened_is_kept(String text) {
        var finder = new MentionFinder();
        finder.read(Sentences.one(text));

        assertThat(finder.mentions()).hasSize(1);
    }
}
