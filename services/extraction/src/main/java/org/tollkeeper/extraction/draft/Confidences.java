package org.tollkeeper.extraction.draft;

import java.util.Set;
import java.util.stream.Collectors;
import org.tollkeeper.domain.claim.Confidence;

/// Stage 15: how sure the extractor is, by what was said and what was inferred. The deductions were measured on
/// stories that no rule had seen: how often a claim with that mark is wrong.
public final class Confidences {
    /// Below it a claim waits for an editor.
    public static final int LINE = 84;

    private static final int SURE = 97;

    private Confidences() {}

    public static Confidence of(Set<Mark> marks, Draft d, boolean checked) {
        int percent = SURE;
        percent -= marks.stream().mapToInt(Confidences::deduction).sum();
        return new Confidence(Math.max(5, checked ? Math.max(percent, 95) : percent));
    }

    private static int deduction(Mark mark) {
        return switch (mark) {
            case NO_SIDE, LOOSE -> 20;
            case ATTACKER, FOE, SPEAKER, STORY, ACROSS, ELSEWHERE, NO_SOURCE, WHOSE_WORD, ZERO, ANY_KIND, ONE -> 14;
            case GROUND, INSURGENT, OWN_FORCES, WITHHELD, VAGUE -> 12;
            case UNKNOWN_SOURCE, LEVEL -> 10;
            case SPOKE_BEFORE, PART -> 8;
            case BESIDE -> 6;
            case MANY_SIDES -> 2;
            case NOT_ABOUT, NAMED, ONE_EVENT, CROWDED, LONG -> 0;
        };
    }

    /// Whether it waits for an editor: always a named person, what may be about something else, and a toll that may be
    /// one event's.
    static boolean waits(Set<Mark> marks, Confidence confidence) {
        return marks.contains(Mark.NOT_ABOUT)
                || marks.contains(Mark.NAMED)
                || marks.contains(Mark.ONE_EVENT)
                || confidence.percent() < LINE;
    }

    /// What the confidence rests on, in words; empty where every part was explicit.
    static String why(Set<Mark> marks) {
        return marks.stream().map(Mark::words).collect(Collectors.joining("; "));
    }
}
