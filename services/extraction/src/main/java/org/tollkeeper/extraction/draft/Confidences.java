package org.tollkeeper.extraction.draft;

import java.util.Set;
import java.util.stream.Collectors;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Confidence;

/// Stage 15: how sure the extractor is, by what was said and what was inferred. The deductions were measured on the
/// development cases: how often a claim with that mark is wrong.
public final class Confidences {
    /// Below it a claim waits for an editor.
    public static final int LINE = 84;

    private static final int SURE = 97;
    private static final int INFERRED = 12;
    private static final int UNKNOWN = 6;
    private static final int INHERITED = 6;
    private static final int LOOSE = 20;
    private static final int PUBLISHER = 8;
    private static final int UNKNOWN_SPEAKER = 10;
    private static final int VAGUE = 12;
    private static final int WITHHELD = 10;
    private static final int PART = 4;

    private Confidences() {}

    public static Confidence of(Set<Mark> marks, Draft d, boolean checked) {
        int percent = SURE;
        percent -= marks.stream().mapToInt(Confidences::deduction).sum();
        percent -= d.victims().category() == Category.ALL && d.span().total() ? PART : 0;
        return new Confidence(Math.max(5, checked ? Math.max(percent, 95) : percent));
    }

    private static int deduction(Mark mark) {
        return switch (mark) {
            case ATTACKER, FOE, INSURGENT, SPEAKER, STORY, GROUND -> INFERRED;
            case NO_SIDE -> INFERRED + UNKNOWN;
            case ELSEWHERE -> INHERITED;
            case LOOSE -> LOOSE;
            case NO_SOURCE -> PUBLISHER;
            case UNKNOWN_SOURCE -> UNKNOWN_SPEAKER;
            case VAGUE -> VAGUE;
            case WITHHELD -> WITHHELD;
            case PART -> PART;
            case NOT_ABOUT,
                    NAMED,
                    ONE_EVENT,
                    BESIDE,
                    OWN_FORCES,
                    SPOKE_BEFORE,
                    ZERO,
                    CROWDED,
                    MANY_SIDES,
                    LONG,
                    LEVEL -> 0;
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
