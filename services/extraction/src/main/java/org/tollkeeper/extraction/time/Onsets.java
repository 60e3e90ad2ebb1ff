package org.tollkeeper.extraction.time;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Since when a total counts: "since March 15", "since fighting erupted on Saturday"; not "the worst since 2016".
final class Onsets {
    private static final Set<String> ONSETS = DataFile.set("time/onsets");
    private static final Set<String> RECORDS = DataFile.set("time/records");
    private static final Set<String> HELPING = Set.of("has", "have", "had");
    private static final int LEADING = 60;

    private final Calendar calendar;

    Onsets(Calendar calendar) {
        this.calendar = calendar;
    }

    /// A "since", with the date it names, if it names one.
    record Since(@Nullable Moment moment) {}

    /// The "since" of a mention's sentence; one that follows another toll is said of that one.
    @Nullable
    Since since(Mention m, List<Mention> inSentence) {
        var s = m.sentence();
        for (int i = 0; i < s.size(); i++) {
            int at = i;
            if (!s.low(i).equals("since") || isRecord(s, i) || isMeanwhile(s, i)) {
                continue;
            }
            boolean others = inSentence.stream()
                    .anyMatch(o -> o.id() != m.id()
                            && RunningTotals.isToll(o)
                            && o.link().at() <= at);
            if (!others && !isApart(s, m, i)) {
                return new Since(when(s, i));
            }
        }
        return null;
    }

    /// "two of them have since died"
    private static boolean isMeanwhile(Sentence s, int since) {
        return s.low(since - 1).startsWith("ha") && Words.HARM_VERBS.at(s, since + 1) != null;
    }

    /// "thirteen have died since Monday; the army said 70 were killed", "killed one, despite a truce that has held
    /// since
    /// May": of another clause.
    private static boolean isApart(Sentence s, Mention m, int since) {
        for (int i = Math.min(since, m.start()); i < Math.max(since, m.start()); i++) {
            if (s.low(i).equals(";")) {
                return true;
            }
        }
        for (int i = Math.max(m.counted().end(), m.link().to()); i < since; i++) {
            boolean which = s.low(i).equals("that") || s.low(i).equals("which");
            boolean second = s.low(i).equals("and") && s.low(i + 1).equals("that");
            if (second || s.low(i).equals("despite") || (which && HELPING.contains(s.low(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Moment when(Sentence s, int since) {
        for (int p = since + 1; p < Math.min(s.size(), since + 7); p++) {
            if (s.low(p).equals("year")
                    && (s.low(p - 1).equals("the") || s.low(p - 1).equals("this"))) {
                return new Moment.OnDay(calendar.published().withDayOfYear(1));
            }
            if (s.at(p).isComma()) {
                return null;
            }
            var dated = calendar.at(s, p);
            if (dated != null) {
                return dated.moment();
            }
        }
        return null;
    }

    /// "the worst since 2016", "the latest since Monday": what it is compared with, and no beginning of a count.
    static boolean isRecord(Sentence s, int since) {
        if (s.low(since - 1).equals("time") && s.low(since - 2).equals("any")) {
            return true;
        }
        for (int i = Math.max(0, since - 9); i < since; i++) {
            if (RECORDS.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }

    /// When the war began, where a story says "since the start of the fighting on Sunday" among its first sentences.
    @Nullable
    Moment ofWar(List<Sentence> story) {
        return story.stream()
                .limit(LEADING)
                .map(this::onset)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Moment onset(Sentence s) {
        for (int i = 0; i + 3 < s.size(); i++) {
            if (s.low(i).equals("since") && !isRecord(s, i) && isOfWar(s, i)) {
                var dated = calendar.firstIn(s, i, i + 9);
                return dated == null ? null : dated.moment();
            }
        }
        return null;
    }

    private static boolean isOfWar(Sentence s, int since) {
        for (int p = since + 1; p < Math.min(s.size(), since + 5); p++) {
            if (ONSETS.contains(s.low(p))) {
                return true;
            }
        }
        return false;
    }
}
