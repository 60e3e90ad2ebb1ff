package org.tollkeeper.extraction.time;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// On which days an event was: "on Monday", "in a weekend raid", "between May 3 and May 5".
final class EventDays {
    private static final Set<String> SPOKEN_WHEN = DataFile.set("time/spoken-when");

    private final Calendar calendar;

    EventDays(Calendar calendar) {
        this.calendar = calendar;
    }

    record Days(Moment from, Moment to) {}

    /// The days of an event: after the mention, else before it; not the day on which somebody spoke.
    @Nullable
    Days of(Mention m) {
        var s = m.sentence();
        int from = Math.min(m.start(), m.link().at());
        var after = in(s, from, s.size());
        return after != null ? after : in(s, 0, from);
    }

    /// The first days named from token `from` to token `to`, exclusive.
    @Nullable
    Days in(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            var days = at(s, i);
            if (days != null) {
                return days;
            }
        }
        return null;
    }

    private @Nullable Days at(Sentence s, int i) {
        var word = s.low(i);
        var range = word.equals("between") ? range(s, i + 1) : null;
        if (range != null) {
            return range;
        }
        if (word.equals("weekend")) {
            var sunday = calendar.published().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
            return new Days(new Moment.OnDay(sunday.minusDays(1)), new Moment.OnDay(sunday));
        }
        if ((word.equals("past") || word.equals("last")) && RunningTotals.isDay(s, i + 1)) {
            return new Days(
                    new Moment.OnDay(calendar.published().minusDays(1)), new Moment.OnDay(calendar.published()));
        }
        var dated = calendar.at(s, i);
        return dated != null && dated.moment() instanceof Moment.OnDay day && !isOfSpeech(s, i) && !isAfterSince(s, i)
                ? new Days(day, day)
                : null;
    }

    private @Nullable Days range(Sentence s, int i) {
        var first = calendar.firstIn(s, i, i + 4);
        var second = first == null ? null : calendar.firstIn(s, first.to(), first.to() + 6);
        if (first == null || second == null) {
            return null;
        }
        boolean end = s.low(second.from() - 2).equals("end") && second.moment() instanceof Moment.InMonth;
        var to = end && second.moment() instanceof Moment.InMonth month
                ? new Moment.OnDay(month.month().atEndOfMonth())
                : second.moment();
        return new Days(before(first.moment(), second.moment()), to);
    }

    /// "between May and December 2024": the first month is of the year of the second.
    private static Moment before(Moment first, Moment second) {
        return first instanceof Moment.InMonth from
                        && second instanceof Moment.InMonth until
                        && from.month().isAfter(until.month())
                ? new Moment.InMonth(from.month().withYear(until.month().getYear()))
                : first;
    }

    private static boolean isAfterSince(Sentence s, int i) {
        for (int p = i - 1; p >= Math.max(0, i - 6); p--) {
            if (s.low(p).equals("since")
                    || (s.low(p).equals("of") && s.low(p - 1).equals("as"))) {
                return true;
            }
        }
        return false;
    }

    /// "said on Monday" dates the words, not the deed.
    private static boolean isOfSpeech(Sentence s, int i) {
        int p = i - 1;
        while (p > 0 && SPOKEN_WHEN.contains(s.low(p))) {
            p--;
        }
        return Words.REPORTING.at(s, p) != null
                || (Words.OUTLETS.endingAt(s, p + 1) != null && s.low(p - 1).equals("told"))
                || s.low(p).equals("reporters");
    }
}
