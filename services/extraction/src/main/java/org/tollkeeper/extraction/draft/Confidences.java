package org.tollkeeper.extraction.draft;

import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Confidence;
import org.tollkeeper.extraction.source.Speaker;

/// Stage 15: how sure the extractor is, by what was said and what was inferred. The deductions were measured on the
/// development cases: how often a claim with that mark is wrong.
public final class Confidences {
    /// Below it a claim waits for an editor.
    public static final int LINE = 84;

    private static final int SURE = 97;
    private static final int SIDE_INFERRED = 12;
    private static final int SIDE_UNKNOWN = 6;
    private static final int INHERITED = 6;
    private static final int LOOSE = 20;
    private static final int PUBLISHER = 8;
    private static final int UNKNOWN_SPEAKER = 10;
    private static final int VAGUE = 12;
    private static final int WITHHELD = 10;
    private static final int PART = 4;

    private Confidences() {}

    public static Confidence of(Draft d, boolean checked, Setting setting) {
        int percent = SURE;
        percent -= d.victims().sure() ? 0 : SIDE_INFERRED;
        percent -= d.victims().side().equals(Cell.UNATTRIBUTED) ? SIDE_UNKNOWN : 0;
        percent -= d.explicit().inherited() && !d.isPart() ? INHERITED : 0;
        percent -= d.explicit().loose() ? LOOSE : 0;
        percent -= d.speaker().publisher() && setting.sourced() ? PUBLISHER : 0;
        percent -= d.speaker().alignment().equals(Speaker.UNKNOWN) ? UNKNOWN_SPEAKER : 0;
        percent -= d.isVague() ? VAGUE : 0;
        percent -= d.isWithheld() ? WITHHELD : 0;
        percent -= d.isPart() ? PART : 0;
        percent -= d.victims().category() == Category.ALL && d.span().total() ? PART : 0;
        return new Confidence(Math.max(5, checked ? Math.max(percent, 95) : percent));
    }

    /// Whether it waits for an editor: always a named person, what may be about something else, and a toll that may be
    /// one event's.
    static boolean waits(Draft d, Confidence confidence, Setting setting) {
        return !setting.about() || d.person() != null || d.explicit().ofEvent() || confidence.percent() < LINE;
    }

    /// Why the claim waits, in words; empty where it does not.
    public static String doubts(Draft d, Setting setting) {
        var why = new StringBuilder();
        add(why, !setting.about(), "it names nobody of the conflict");
        add(why, d.person() != null, "names a person");
        add(why, !d.victims().sure(), "the side is inferred");
        add(why, d.explicit().inherited(), "who was harmed is said elsewhere");
        add(why, d.explicit().loose(), "the words are loose");
        add(why, d.speaker().publisher() && setting.sourced(), "no source is named");
        add(why, d.speaker().alignment().equals(Speaker.UNKNOWN), "the source is unknown");
        add(why, d.isVague(), "the number is vague");
        add(why, d.explicit().ofEvent(), "it may be the toll of one event");
        return why.toString();
    }

    private static void add(StringBuilder why, boolean applies, String words) {
        if (applies) {
            why.append(why.isEmpty() ? "" : "; ").append(words);
        }
    }
}
