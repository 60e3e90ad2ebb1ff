package org.tollkeeper.extraction.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.source.SourceNames.Range;
import org.tollkeeper.extraction.text.Sentences;

class PapersTest {

    @Test
    void a_paper_is_its_owners_word() {
        var papers = new Papers(Sentences.one("the ministry's daily report said"));

        assertThat(papers.author(new Range(1, 5))).isEqualTo(new Range(1, 2));
    }

    @Test
    void what_somebody_owns_and_is_no_paper_is_part_of_the_name() {
        var papers = new Papers(Sentences.one("the ministry's press office said"));

        assertThat(papers.author(new Range(1, 5))).isEqualTo(new Range(1, 5));
    }

    @Test
    void figures_that_name_nobody_are_nobodys() {
        var papers = new Papers(Sentences.one("preliminary figures show"));

        assertThat(papers.isUnsigned(new Range(0, 2))).isTrue();
        assertThat(papers.isUnsigned(new Range(1, 2))).isFalse();
    }

    @Test
    void a_count_may_follow_its_owner() {
        assertThat(new Papers(Sentences.one("nine by the group's count")).isOwnCountAfter(1))
                .isTrue();
        assertThat(new Papers(Sentences.one("nine by the group's fighters")).isOwnCountAfter(1))
                .isFalse();
    }

    @Test
    void figures_are_released_by_somebody() {
        var papers = new Papers(Sentences.one("according to figures released by the office"));

        assertThat(papers.anyIn(2, 4)).isTrue();
        assertThat(papers.anyIn(3, 4)).isFalse();
    }
}
