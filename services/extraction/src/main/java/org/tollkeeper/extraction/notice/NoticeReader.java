package org.tollkeeper.extraction.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.number.NumberReader;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.text.Zone;
import org.tollkeeper.extraction.words.Words;

/// Stage 2: the figures that a notice takes back. In a correction they stand behind "not"; an advisory takes back every
/// figure of harm it repeats.
public final class NoticeReader {
    private static final Set<String> BEFORE_WRONG = Set.of("not", "instead", "from", "than");

    private static final Set<String> ERRORS = DataFile.set("notice/errors");

    private NoticeReader() {}

    /// A figure taken back.
    ///
    /// @param right the figure that stands instead, where the notice gives one
    public record Withdrawn(
            Sentence sentence, Numeral wrong, @Nullable Numeral right, Harm harm) {}

    /// What a correction takes back.
    public static List<Withdrawn> corrections(List<Sentence> sentences) {
        var withdrawn = new ArrayList<Withdrawn>();
        for (var s : sentences) {
            if (s.line().zone() == Zone.NOTICE || isCorrection(s)) {
                correction(s, withdrawn);
            }
        }
        return List.copyOf(withdrawn);
    }

    /// "The agency reported erroneously that 12 people were killed": a story's own sentence that takes a figure back.
    public static boolean isCorrection(Sentence s) {
        int error = error(s);
        return error >= 0
                && s.line().zone() == Zone.BODY
                && Words.REPORTING.firstIn(s, error - 2, error + 2) != null
                && Words.HARM_VERBS.firstIn(s, error, s.size()) != null;
    }

    /// "Correction: the army said 11 were killed, not 14": a notice that tells the figure that stands beside the wrong
    /// one. A notice that only takes back tells none.
    public static boolean setsRight(Sentence s) {
        var text = s.line().text().toLowerCase(Locale.ROOT);
        boolean printed = s.line().zone() == Zone.NOTICE && s.line().start() != null;
        return printed
                && text.startsWith("correct")
                && corrections(List.of(s)).stream().anyMatch(one -> one.right() != null);
    }

    /// Whether a figure of a notice is the wrong one.
    public static boolean isWrong(Sentence s, int at) {
        return setsRight(s)
                && corrections(List.of(s)).stream()
                        .anyMatch(one ->
                                one.wrong().from() <= at && at < one.wrong().to());
    }

    private static void correction(Sentence s, List<Withdrawn> into) {
        Numeral right = null;
        int error = error(s);
        for (var number : NumberReader.read(s)) {
            int before = number.from() - 1;
            boolean mistaken = error >= 0 && number.from() > error && isOfHarm(s, number);
            if (mistaken
                    || BEFORE_WRONG.contains(s.low(before))
                    || (s.low(before).equals("of") && s.low(before - 1).equals("instead"))) {
                into.add(new Withdrawn(s, number, right, harm(s, number.from())));
            } else if (!s.low(before).equals("paragraph") && number.isDefinite()) {
                right = number;
            }
        }
    }

    /// Where a notice says that something was wrong: "erroneously reported"; -1 where it does not.
    private static int error(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (ERRORS.contains(s.low(i))
                    || (s.low(i).equals("version") && s.low(i + 1).equals("of"))) {
                return i;
            }
        }
        return -1;
    }

    /// Whether people harmed are counted: "11 people were killed".
    private static boolean isOfHarm(Sentence s, Numeral number) {
        int from = Math.max(0, number.from() - 4);
        int to = number.to() + 6;
        return number.isDefinite()
                && (Words.HARM_VERBS.firstIn(s, from, to) != null
                        || Words.HARM_NOUNS.firstIn(s, from, to) != null
                        || Words.TOLLS.firstIn(s, from, to) != null);
    }

    /// The harm that the notice names nearest before the figure.
    private static Harm harm(Sentence s, int at) {
        for (int i = Math.min(s.size() - 1, at + 6); i >= 0; i--) {
            var verb = Words.HARM_VERBS.at(s, i);
            var noun = Words.HARM_NOUNS.at(s, i);
            var state = Words.HARM_STATES.at(s, i);
            var toll = Words.TOLLS.at(s, i);
            if (toll != null && toll.to() - toll.from() > 1) {
                return toll.meaning();
            }
            if (verb != null || noun != null || state != null) {
                return verb != null
                        ? verb.meaning().harm()
                        : noun != null ? noun.meaning().harm() : state == null ? Harm.KILLED : state.meaning();
            }
        }
        return Harm.KILLED;
    }
}
