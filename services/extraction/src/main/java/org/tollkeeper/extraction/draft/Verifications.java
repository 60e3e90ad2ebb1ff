package org.tollkeeper.extraction.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.extraction.source.SourceTracker.Said;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Speech;

/// Stage 11: what the story says of the truth of what it reports. A doubt reaches back over its paragraph; one that
/// stands
/// alone, or is about both sides' figures, over the story.
public final class Verifications {
    private static final Set<String> CALLED = DataFile.set("draft/called-figures");
    private static final Set<String> CHECK = DataFile.set("draft/check-words");
    private static final Set<String> NOT = DataFile.set("draft/not-words");
    private static final Set<String> DOUBTED = DataFile.set("draft/unchecked");
    private static final Set<String> DENIED = DataFile.set("draft/denied");
    private static final Set<String> BOTH = Set.of("neither", "either", "both");

    private Verifications() {}

    /// @param said who speaks in each sentence, by the sentence's index
    public static List<Draft> read(List<Sentence> sentences, List<List<Said>> said, List<Draft> drafts) {
        var read = new ArrayList<>(drafts);
        for (int i = 0; i < sentences.size(); i++) {
            var s = sentences.get(i);
            if (isDoubt(s)) {
                doubt(s, read);
            } else {
                denial(s, said.get(i), read);
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

    /// "denied that account", "called the figure a tale": of others' figures in this paragraph and the one before.
    private static void denial(Sentence s, List<Said> said, List<Draft> drafts) {
        var denier = said.stream()
                .filter(one -> one.saying().speech() == Speech.DENY)
                .findFirst()
                .orElse(null);
        boolean called = isCalled(s);
        if (denier == null ? !called : !isOfFigures(s, denier.saying().verb())) {
            return;
        }
        int paragraph = s.line().paragraph();
        var name = denier == null ? "" : denier.speaker().name();
        var side = denier == null ? "" : denier.speaker().alignment();
        mark(
                drafts,
                d -> d.sentence().index() <= s.index()
                        && paragraph - d.sentence().line().paragraph() <= (called ? 0 : 1)
                        && !d.isWithheld()
                        && !d.speaker().name().equals(name)
                        && !d.speaker().alignment().equals(side)
                        && !d.speaker().publisher(),
                Verification.DENIED);
    }

    /// "denied the claim", "denied it had fired": not "denies targeting civilians".
    private static boolean isOfFigures(Sentence s, int verb) {
        return near(s, DENIED, verb + 1, verb + 7);
    }

    private static boolean isCalled(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if ((s.low(i).equals("called") || s.low(i).equals("described")) && near(s, CALLED, i + 1, i + 4)) {
                return true;
            }
        }
        return false;
    }

    private static void mark(List<Draft> drafts, Predicate<Draft> which, Verification as) {
        drafts.replaceAll(d -> which.test(d) && d.verification() == Verification.ASSERTED ? d.withVerification(as) : d);
    }
}
