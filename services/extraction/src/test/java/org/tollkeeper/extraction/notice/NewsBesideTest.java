package org.tollkeeper.extraction.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tollkeeper.extraction.Stories;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.SentenceSplitter;
import org.tollkeeper.extraction.text.Zoner;

class NewsBesideTest {

    @Test
    void what_others_say_after_the_message_is_news() {
        assertThat(beside(
                        "The story on a raid on Ulm is withdrawn. It quoted the mayor as saying that 26 died.",
                        "The army said on Tuesday that two soldiers were hurt. One is missing.",
                        "The mayor had previously said that 26 people were killed."))
                .containsExactly("The army said on Tuesday that two soldiers were hurt.", "One is missing.");
    }

    @Test
    void a_story_is_no_message() {
        var sentences = SentenceSplitter.split(
                Zoner.lines(Stories.story(null, "The army said nine died.\n\nThe mayor said two did.")));

        assertThat(NewsBeside.in(sentences)).isEmpty();
    }

    private static List<String> beside(String... paragraphs) {
        var story = Stories.story("WITHDRAWN-Gunmen kill 26 in Ulm, mayor says", String.join("\n\n", paragraphs));
        var sentences = SentenceSplitter.split(Zoner.lines(story));
        var beside = NewsBeside.in(sentences);
        return sentences.stream()
                .filter(s -> NewsBeside.has(beside, s))
                .map(NewsBesideTest::text)
                .toList();
    }

    private static String text(Sentence s) {
        return s.text(0, s.size());
    }
}
