package org.tollkeeper.extraction.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.extraction.draft.Drafter.Denied;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.source.SourceTracker.Said;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;

/// Stage 11: what the story says of the truth of what it reports. A doubt reaches back over its paragraph; one that
/// stands
/// alone, or is about both sides' figures, over the story.
public final class Verifications {
    private static final Set<String> CHECK = DataFile.set("draft/check-words");
    private static final Set<String> NOT = DataFile.set("draft/not-words");
    private static final Set<String> DOUBTED = DataFile.set("draft/unchecked");
    private static final Set<String> BOTH = Set.of("neither", "either", "both");

    private Verifications() {}

    /// @param said who speaks in each sentence, by the sentence's index
    /// @param denied the figures that the story says somebody denies
    public static List<Draft> read(
            ConflictLexicon lexicon,
            List<Sentence> sentences,
            List<List<Said>> said,
            List<Denied> denied,
            List<Draft> drafts) {
        var read = new ArrayList<>(drafts);
        for (int i = 0; i < sentences.size(); i++) {
            var s = sentences.get(i);
            if (isDoubt(s)) {
                doubt(s, read);
            } else {
                var rebutted = new Rebuttals(lexicon, denied, read).of(s, said.get(i));
                mark(read, rebutted::contains, Verification.DENIED);
            }
        }
        return List.copyOf(read);
    }

    private static boolean isDoubt(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (CHECK.contains(s.low(i)) && near(s, NOT, i - 7, i) && near(s, DOUBTED, i - 9, i + 8)) {
                return !near(s, Set.of("number", "figure"), i, i + 4) || near(s, Set.of("independently"), i - 3, i);
            }
        }
        return false;
    }

    private static boolean near(Sentence s, Set<String> words, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(s.size(), to); i++) {
            if (words.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }

    private static void doubt(Sentence s, List<Draft> drafts) {
        int paragraph = s.line().paragraph();
        Predicate<Draft> here = d ->
                d.sentence().line().paragraph() == paragraph && d.sentence().index() <= s.index();
        boolean both = near(s, BOTH, 0, s.size());
        boolean alone = drafts.stream().noneMatch(here);
        Predicate<Draft> spoken = d -> !d.speaker().publisher();
        mark(
                drafts,
                both
                        ? spoken
                        : alone
                                ? d -> d.sentence().index() < s.index()
                                        && !d.speaker().publisher()
                                : here,
                Verification.UNVERIFIED);
    }

    private static void mark(List<Draft> drafts, Predicate<Draft> which, Verification as) {
        drafts.replaceAll(d -> which.test(d) && d.verification() == Verification.ASSERTED ? d.withVerification(as) : d);
    }
}
