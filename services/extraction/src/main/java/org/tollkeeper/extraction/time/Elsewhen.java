package org.tollkeeper.extraction.time;

import java.util.Set;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.number.NumberReader;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// An old date that is not the date of the figure: it stands in a clause of its own, of something else.
final class Elsewhen {
    /// "the worst since", "where a bomb went off in", "who took the town in", "compared with"
    private static final Set<String> OPENERS = DataFile.set("time/other-clauses");
    private static final Set<String> BESIDE = Set.of("against", "from", "versus");
    private static final Set<String> WARS = DataFile.set("time/wars");
    private static final Set<String> WHEN = Set.of("when", "in", "where", "which", "who", "as", "killing", "leaving");
    private static final Set<String> LASTS = Set.of("began", "started", "ended", "lasted", "erupted", "ran", "took");
    /// What opens a mere date between commas: "In Ulm, in March 2029, 60 died"
    private static final Set<String> ADVERBIAL = DataFile.set("time/date-openers");
    private static final int ASIDE = 9;
    private static final int REACH = 5;
    private static final Set<String> STILL = DataFile.set("time/still-held");

    private Elsewhen() {}

    /// Whether the date at `dated` is of another event than the one the mention is of.
    static boolean isOf(Sentence s, Mention m, int dated) {
        int end = Math.max(m.counted().end(), m.link().to());
        if (m.counted().number().kind() == Numeral.Kind.VAGUE) {
            // "thousands have died since the army crossed the river in 2029" is the war's cost told by the way
            return false;
        }
        if (dated >= end) {
            return opens(s, end, dated) || isHeldYet(s, m, dated);
        }
        int from = Math.min(m.start(), m.link().at());
        return dated < from && (isClosed(s, dated, from) || isAside(s, dated, comma(s, dated, from)));
    }

    /// "killing 14, the worst raid since a shell hit the station in June"
    private static boolean opens(Sentence s, int from, int dated) {
        for (int i = dated - 1; i >= from; i--) {
            boolean beside = BESIDE.contains(s.low(i)) && NumberReader.numberAt(s, i + 1) > 0;
            if (beside || isOpener(s, i)) {
                return true;
            }
        }
        return false;
    }

    /// "The brigade, which took the town in 2029, said eight": the aside ends, and then somebody speaks.
    private static boolean isClosed(Sentence s, int dated, int from) {
        int comma = comma(s, dated, from);
        boolean when = WHEN.contains(s.low(comma + 1));
        for (int i = dated - 1; comma > 0 && !when && i >= 0; i--) {
            if (s.low(i).equals("since")) {
                return true;
            }
            if (isOpener(s, i)) {
                return Words.REPORTING.firstIn(s, comma + 1, Math.min(from, comma + 3)) != null;
            }
        }
        return false;
    }

    private static int comma(Sentence s, int dated, int from) {
        for (int i = dated; i < from; i++) {
            if (s.at(i).isComma()) {
                return i;
            }
        }
        return -1;
    }

    /// No number is compared by "more than 40", and the war is another one in "the war, which ended in".
    private static boolean isOpener(Sentence s, int i) {
        boolean number = s.low(i).equals("than") && NumberReader.numberAt(s, i + 1) > 0;
        int before = s.low(i - 1).equals(",") ? i - 2 : i - 1;
        boolean spell = s.low(i).equals("that") && LASTS.contains(s.low(i + 1));
        return OPENERS.contains(s.low(i)) && !number && !spell && !WARS.contains(s.low(before));
    }

    /// "The group, founded in 2019, killed nine": the date stands in an aside of its own, which tells of no event.
    private static boolean isAside(Sentence s, int dated, int closing) {
        boolean when = closing < 0 || WHEN.contains(s.low(closing + 1));
        for (int i = dated - 1; !when && i > Math.max(0, dated - ASIDE); i--) {
            if (s.at(i).isComma()) {
                var event = Words.THINGS.endingAt(s, i);
                boolean own = (event != null && event.meaning().equals("events")) || WARS.contains(s.low(i - 1));
                return i + 1 < dated && !own && !ADVERBIAL.contains(s.low(i + 1));
            }
            if (s.at(i).isClauseEnd() || NumberReader.numberAt(s, i) > 0) {
                return false;
            }
        }
        return false;
    }

    /// "is still holding two guards seized in July": how it came about, and not how it stands.
    private static boolean isHeldYet(Sentence s, Mention m, int dated) {
        boolean held = m.link().harm() == Harm.CAPTURED;
        for (int i = Math.max(0, m.start() - REACH); held && i < dated && !isAfter(s, m, i); i++) {
            if (STILL.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAfter(Sentence s, Mention m, int i) {
        return i >= m.counted().end() && s.at(i).isComma();
    }
}
