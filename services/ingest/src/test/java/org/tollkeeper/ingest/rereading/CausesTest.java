package org.tollkeeper.ingest.rereading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tollkeeper.domain.claim.ReadBy;

class CausesTest {
    private static final ReadBy OLD = new ReadBy("rules-8", "aaa");
    private static final ReadBy NEW = new ReadBy("rules-9", "aaa");

    @Test
    void another_extractor_is_named_with_the_one_before() {
        assertThat(causes(reading(line("a", OLD)), reading(line("b", NEW)), NEW))
                .containsExactly("extractor rules-8, now rules-9");
    }

    @Test
    void other_words_of_the_conflict_are_named_by_their_digits() {
        assertThat(causes(reading(line("a", OLD)), reading(line("b", new ReadBy("rules-8", "bbb"))), OLD))
                .containsExactly("words of 'strait' aaa, now bbb");
    }

    @Test
    void both_may_have_changed() {
        assertThat(causes(reading(line("a", OLD)), reading(line("b", new ReadBy("rules-9", "bbb"))), OLD))
                .containsExactly("extractor rules-8, now rules-9", "words of 'strait' aaa, now bbb");
    }

    @Test
    void where_all_is_gone_whoever_would_read_it_now_is_asked() {
        assertThat(causes(reading(line("a", OLD)), reading(), NEW)).containsExactly("extractor rules-8, now rules-9");
        assertThat(causes(reading(line("a", OLD)), reading(), null)).containsExactly("'strait' is defined no more");
    }

    @Test
    void what_was_never_recorded_is_said_so() {
        assertThat(causes(reading(line("a", null)), reading(line("b", NEW)), NEW))
                .containsExactly("who read it before was not recorded");
        assertThat(causes(reading(), reading(line("b", NEW)), NEW))
                .containsExactly("nothing of 'strait' was read in it before");
    }

    @Test
    void a_difference_that_neither_explains_is_no_secret() {
        assertThat(causes(reading(line("a", NEW)), reading(line("b", NEW)), NEW))
                .containsExactly("neither the extractor nor the words of 'strait' have another version");
    }

    private static List<String> causes(Reading before, Reading now, @Nullable ReadBy reader) {
        return new Causes(before, now, conflict -> reader).of(before.to(now));
    }

    private static Reading reading(Reading.Line... lines) {
        return new Reading(Arrays.asList(lines));
    }

    private static Reading.Line line(String id, @Nullable ReadBy by) {
        return new Reading.Line(id, "strait", id, "strait: " + id, "PUBLISHED", by);
    }
}
