package org.tollkeeper.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.extraction.Stories;
import org.tollkeeper.extraction.frame.MentionFinder;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.text.Sentences;

/// Published on Wednesday 2031-05-14.
class SpansTest {
    private static final LocalDate PUBLISHED = LocalDate.parse("2031-05-14");

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Nine soldiers were killed on Monday; 2031-05-12; 2031-05-12",
                "Nine soldiers were killed overnight; 2031-05-14; 2031-05-14",
                "Nine soldiers were killed in a weekend raid; 2031-05-10; 2031-05-11",
                "Nine soldiers were killed between May 3 and May 5; 2031-05-03; 2031-05-05",
                "Nine soldiers were killed, the army said on Monday; -; -"
            })
    void an_event_has_the_days_the_text_gives_it(String text, @Nullable String from, @Nullable String to) {
        assertThat(span(text)).isEqualTo(new Span(false, moment(from), moment(to)));
    }

    @ParameterizedTest(name = "{0}: since {1}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Nine soldiers have been killed since May 2; 2031-05-02",
                "Nine soldiers have been killed since the start of the year; 2031-01-01",
                "Nine soldiers have been killed since Oct. 7, 2029; 2029-10-07",
                "Nine soldiers have been killed so far; -",
                "The death toll rose to nine; -",
                "Nine people have been killed in the war; -",
                "Nine had died, up from seven; -"
            })
    void a_running_total_says_since_when_where_it_can(String text, @Nullable String since) {
        assertThat(span(text)).isEqualTo(new Span(true, moment(since), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nine soldiers were killed in the worst attack since 2027", "The toll rose by nine"})
    void a_step_is_no_total(String text) {
        assertThat(span(text).total()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "In 2019 nine soldiers were killed; a closed event of 2019",
                "Nine soldiers were killed ten years ago; long past",
                "It goes back to a war that killed 9,000 people; another war",
                "The Second World War claimed 60 million lives; another war",
                "World War II killed 60 million people; another war",
                "During the Korean War 36,000 soldiers died; another war",
                "Some 58,000 soldiers died in the Vietnam war; another war",
                "The First Halmar-Teveria War killed 9,000 soldiers; another war",
                "The toll of the Great War was 20 million dead; another war"
            })
    void the_past_is_background(String text, String reason) {
        var sentences = Sentences.of(text);
        var finder = new MentionFinder();
        finder.read(sentences.getFirst());

        assertThat(new Background(new ConflictLexicon(Stories.HALMAR_TEVERIA), PUBLISHED, sentences)
                        .reason(finder.mentions().getFirst()))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Halmar-Teveria War has killed 900 soldiers",
                "The Second Halmari War has killed 900 soldiers",
                "A bomb of the Second World War killed two men",
                "It was the worst day since the Second World War, and 40 people were killed"
            })
    void the_conflicts_own_war_and_what_another_left_behind_are_news(String text) {
        var sentences = Sentences.of(text);
        var finder = new MentionFinder();
        finder.read(sentences.getFirst());

        assertThat(new Background(new ConflictLexicon(Stories.HALMAR_TEVERIA), PUBLISHED, sentences)
                        .reason(finder.mentions().getFirst()))
                .isNull();
    }

    private static @Nullable Moment moment(@Nullable String text) {
        return text == null ? null : Moment.parse(text);
    }

    private static Span span(String text) {
        var sentences = Sentences.of(text);
        var finder = new MentionFinder();
        finder.read(sentences.getFirst());
        var mention = finder.mentions().getFirst();
        return new SpanReader(PUBLISHED, sentences).of(mention, null, null, List.of(mention));
    }
}
