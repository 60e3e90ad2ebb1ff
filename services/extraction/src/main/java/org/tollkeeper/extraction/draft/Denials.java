package org.tollkeeper.extraction.draft;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.source.SourceTracker.Said;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Stage 7, with stage 9: a figure that its sentence denies is nobody's claim, or that of the one who made it.
final class Denials {
    private static final Set<String> BY_THE_WAY = DataFile.set("draft/told-by-the-way");
    private static final Set<String> AUXILIARIES = Set.of("been", "being", "be", "have", "has", "had");
    private static final Set<String> NOT = Set.of("not", "never", "neither", "cannot");
    private static final int OPENING = 3;

    private Denials() {}

    /// What a sentence does with a figure.
    enum Reading {
        /// It denies nothing of it.
        STANDS,
        /// It denies it, and names nobody who gave it.
        DENIED,
        /// It denies it to one it names.
        ANOTHERS,
        /// It tells it beside what is denied, in the outlet's own words.
        BY_THE_WAY
    }

    static Reading of(Mention m, List<Said> said) {
        if (m.counted().number().kind() == Numeral.Kind.NONE) {
            return Reading.STANDS;
        }
        if (isNegated(m)) {
            return Reading.DENIED;
        }
        var s = m.sentence();
        var denial = Denial.last(s, m.start());
        if (denial == null || m.start() >= denial.end(s, said)) {
            return Reading.STANDS;
        }
        int clause = byTheWay(m, denial.to());
        if (clause >= 0 && Math.min(m.start(), at(m)) - clause <= OPENING) {
            return Reading.BY_THE_WAY;
        }
        if (!denial.plain() && !denial.isOfWords(s, m.start())) {
            return Reading.STANDS;
        }
        return denial.of(said, m.start()) != null ? Reading.ANOTHERS : Reading.DENIED;
    }

    /// "did not lose nine soldiers", "nine soldiers have not been killed"
    private static boolean isNegated(Mention m) {
        var s = m.sentence();
        int i = m.link().at();
        if (Words.HARM_VERBS.at(s, i) == null) {
            return false;
        }
        i--;
        while (AUXILIARIES.contains(s.low(i))
                || (s.low(i).endsWith("ly") && !s.low(i).equals("only"))) {
            i--;
        }
        return NOT.contains(s.low(i)) || s.low(i).endsWith("n't");
    }

    private static int at(Mention m) {
        return m.link().at();
    }

    /// Where the clause begins that tells the figure beside what is denied; -1 without one.
    private static int byTheWay(Mention m, int from) {
        var s = m.sentence();
        for (int i = Math.min(m.start(), Math.max(from, at(m))) - 1; i >= from; i--) {
            if (BY_THE_WAY.contains(s.low(i)) || isRelative(s, i, from)) {
                return i;
            }
        }
        return -1;
    }

    /// "an attack that killed nine"
    private static boolean isRelative(Sentence s, int i, int from) {
        return i > from && s.low(i).equals("that") && Words.HARM_VERBS.at(s, i + 1) != null;
    }

    /// Who denies what stands at a mention; absent where nobody is named.
    static @Nullable Said denier(Mention m, List<Said> said) {
        var denial = isNegated(m) ? null : Denial.last(m.sentence(), m.start());
        return denial != null
                ? denial.by(said)
                : said.stream()
                        .filter(one -> !one.saying().leads() || one.saying().from() <= m.start())
                        .findFirst()
                        .orElse(null);
    }
}
