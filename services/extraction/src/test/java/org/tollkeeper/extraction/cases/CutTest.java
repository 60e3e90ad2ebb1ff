package org.tollkeeper.extraction.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.extraction.RuleExtractor;
import org.tollkeeper.extraction.Stories;

/// A flash, a caption or a cut feed item breaks off anywhere: what is left is read, and each claim still stands in it.
class CutTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("whole")
    void a_story_cut_at_any_word_is_read(String id, Case whole) {
        var text = whole.body();
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            evidenceStandsIn(whole.conflict(), text.substring(0, at));
            evidenceStandsIn(whole.conflict(), text.substring(at + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Only nine of the dead at the mill were Halmari, the ministry said.",
                "A clerk wrote on Monday that 40 had drowned ..., and left",
                "That is the ministry's count"
            })
    void a_sentence_that_ends_before_its_thought_is_read(String text) {
        evidenceStandsIn("ht", text);
        evidenceStandsIn("ht", "Nine soldiers were killed at Lusk, the Teverian ministry said. " + text);
    }

    private static void evidenceStandsIn(String conflict, String text) {
        var definition = Stories.conflict(conflict);
        var story = Stories.bound(definition, Stories.story(null, text));

        assertThat(new RuleExtractor().extract(story, definition).claims())
                .extracting(CutTest::evidence)
                .allMatch(text::contains);
    }

    private static String evidence(Claim claim) {
        var evidence = claim.evidence();
        return evidence == null ? "no evidence" : evidence.text();
    }

    static Stream<Object[]> whole() {
        return Stream.of("turns.txt", "habits.txt", "kinds.txt")
                .flatMap(file -> CaseFile.read(file).stream())
                .map(one -> new Object[] {one.id(), one});
    }
}
