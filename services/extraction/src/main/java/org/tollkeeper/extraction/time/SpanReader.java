package org.tollkeeper.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Stage 10: running total or not, and which days a figure is about.
public final class SpanReader {
    private static final Set<String> SPOKEN_WHEN =
            Set.of("on", "late", "early", "earlier", "in", "a", "statement", "this");
    private static final Set<String> ONSETS = Set.of("start", "beginning", "outbreak", "fighting", "clashes", "war");
    private static final Set<String> RECORDS =
            Set.of("deadliest", "worst", "heaviest", "first", "highest", "biggest", "largest", "bloodiest", "lowest");
    private static final Set<String> WARS =
            Set.of("war", "conflict", "fighting", "hostilities", "violence", "offensive");
    private static final Set<String> DURATIONS = Set.of("hours", "day");

    private final Calendar calendar;
    private final boolean retrospective;
    private final @Nullable Moment onset;

    public SpanReader(LocalDate published, List<Sentence> sentences) {
        this.calendar = new Calendar(published);
        this.retrospective =
                sentences.stream().limit(4).anyMatch(s -> Words.RETROSPECTIVE.firstIn(s, 0, s.size()) != null);
        this.onset = sentences.stream()
                .limit(60)
                .map(this::onset)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// When the war began, where the story says so.
    public @Nullable Moment onset() {
        return onset;
    }

    /// The span of a mention; `whole` is that of what it is a part of, `beside` that of the one before in the sentence.
    public Span of(Mention m, @Nullable Span whole, @Nullable Span beside, List<Mention> inSentence) {
        if (isAdded(m)) {
            return new Span(false, null, null);
        }
        if (whole != null) {
            return whole;
        }
        var event = event(m);
        var since = since(m.sentence(), m, inSentence);
        boolean count = m.link().frame() == HarmLink.Frame.COUNT && beside != null && beside.total();
        if (count || isTotal(m, since != null, event != null, inSentence)) {
            var asOf = asOf(m.sentence());
            var from = since != null && since.moment() != null ? since.moment() : onset != null ? onset : tollOf(m);
            return new Span(true, from, asOf);
        }
        return event == null ? new Span(false, null, null) : new Span(false, event.from(), event.to());
    }

    /// The day of the one event a toll is of: "the death toll from Friday's attack rose to 19".
    private @Nullable Moment tollOf(Mention m) {
        var event = isToll(m) ? search(m.sentence(), m.link().at(), m.start()) : null;
        return event == null ? null : event.from();
    }

    /// Whether a toll is of one attack: "the death toll from the strike".
    public static boolean isOfEvent(Mention m) {
        for (int i = m.link().at(); i < m.start(); i++) {
            var thing = Words.THINGS.at(m.sentence(), i);
            if (thing != null && thing.meaning().equals("events")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAdded(Mention m) {
        return m.sentence().low(m.counted().end()).equals("added");
    }

    /// A "since", with the date it names, if it names one.
    private record Since(@Nullable Moment moment) {}

    private boolean isTotal(Mention m, boolean since, boolean dated, List<Mention> inSentence) {
        var s = m.sentence();
        if (m.link().frame() == HarmLink.Frame.GROWTH || m.person() != null) {
            return false;
        }
        if (m.link().frame() == HarmLink.Frame.TOLL) {
            return !isOfThePastDay(s, m);
        }
        return since
                || hasRunningCue(s, inSentence)
                || asOf(s) != null
                || isOutgrown(s, m)
                || isOfTheWar(s, m)
                || (retrospective && !dated);
    }

    private static boolean hasRunningCue(Sentence s, List<Mention> inSentence) {
        var hit = Words.RUNNING.firstIn(s, 0, s.size());
        if (hit == null || hit.meaning().equals("death toll")) {
            return false;
        }
        int at = hit.from();
        return inSentence.stream().noneMatch(m -> isToll(m) && m.link().at() <= at && at < m.start() + 8);
    }

    private static boolean isToll(Mention m) {
        return m.link().frame() == HarmLink.Frame.TOLL;
    }

    /// "11 had died, up from 10"
    private static boolean isOutgrown(Sentence s, Mention m) {
        int to = Math.max(m.link().to(), m.counted().end());
        for (int i = to; i < Math.min(s.size() - 1, to + 6); i++) {
            if (s.low(i + 1).equals("from")
                    && (s.low(i).equals("up") || s.low(i).equals("down"))) {
                return true;
            }
        }
        return false;
    }

    /// "the war has killed", "have been killed in the Gaza war", "died on both sides"
    private static boolean isOfTheWar(Sentence s, Mention m) {
        int from = Math.min(m.start(), m.link().at());
        int to = Math.max(m.counted().end(), m.link().to());
        boolean perfect = false;
        for (int i = Math.max(0, from - 4); i < Math.min(s.size(), to); i++) {
            perfect |= s.low(i).equals("have")
                    || s.low(i).equals("has")
                    || s.low(i).equals("had");
        }
        if (!perfect) {
            return false;
        }
        for (int i = Math.max(0, from - 12); i < Math.min(s.size(), to + 8); i++) {
            if ((WARS.contains(s.low(i))
                            && !isOneOfMany(s, i)
                            && (i < from || s.low(to).equals("in") || s.low(to).equals("during")))
                    || (s.low(i).equals("both") && s.low(i + 1).equals("sides"))) {
                return true;
            }
        }
        return false;
    }

    /// "in a rebel offensive" is no whole war.
    private static boolean isOneOfMany(Sentence s, int i) {
        for (int p = i - 1; p >= Math.max(0, i - 3); p--) {
            if (s.low(p).equals("a") || s.low(p).equals("an")) {
                return true;
            }
            if (!s.at(p).isWord() || Words.FUNCTION.contains(s.low(p))) {
                return false;
            }
        }
        return false;
    }

    /// "since March 15", "since fighting erupted on Saturday", "since the start of the year"; not "the worst since
    /// 2016".
    private @Nullable Since since(Sentence s, Mention m, List<Mention> inSentence) {
        for (int i = 0; i < s.size(); i++) {
            int at = i;
            if (!s.low(i).equals("since") || isRecord(s, i)) {
                continue;
            }
            boolean others = inSentence.stream()
                    .anyMatch(o -> o.id() != m.id() && isToll(o) && o.link().at() <= at);
            if (!others) {
                return new Since(sinceWhen(s, i));
            }
        }
        return null;
    }

    private @Nullable Moment sinceWhen(Sentence s, int i) {
        for (int p = i + 1; p < Math.min(s.size(), i + 7); p++) {
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

    private static boolean isRecord(Sentence s, int since) {
        for (int i = Math.max(0, since - 9); i < since; i++) {
            if (RECORDS.contains(s.low(i))) {
                return true;
            }
        }
        return false;
    }

    /// When the war began, where the story says "since the start of the fighting on Sunday".
    private @Nullable Moment onset(Sentence s) {
        for (int i = 0; i + 3 < s.size(); i++) {
            if (s.low(i).equals("since") && !isRecord(s, i)) {
                for (int p = i + 1; p < Math.min(s.size(), i + 5); p++) {
                    if (ONSETS.contains(s.low(p))) {
                        return sinceWhenNear(s, i);
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Moment sinceWhenNear(Sentence s, int i) {
        var dated = calendar.firstIn(s, i, i + 9);
        return dated == null ? null : dated.moment();
    }

    /// "As of October 12", "by Monday evening"
    private @Nullable Moment asOf(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean cue = (s.low(i).equals("as") && s.low(i + 1).equals("of"))
                    || s.low(i).equals("by");
            var dated = cue ? calendar.firstIn(s, i + 1, i + 3) : null;
            if (dated != null && dated.moment() instanceof Moment.OnDay) {
                return dated.moment();
            }
        }
        return null;
    }

    private record Event(Moment from, Moment to) {}

    /// The days of an event: after the mention, else before it; not the day on which somebody spoke.
    private @Nullable Event event(Mention m) {
        var s = m.sentence();
        int from = Math.min(m.start(), m.link().at());
        var after = search(s, from, s.size());
        return after != null ? after : search(s, 0, from);
    }

    private @Nullable Event search(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.low(i).equals("between")) {
                var range = range(s, i + 1);
                if (range != null) {
                    return range;
                }
            }
            if (s.low(i).equals("weekend")) {
                var sunday = calendar.published().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
                return new Event(new Moment.OnDay(sunday.minusDays(1)), new Moment.OnDay(sunday));
            }
            if ((s.low(i).equals("past") || s.low(i).equals("last")) && isDay(s, i + 1)) {
                return new Event(
                        new Moment.OnDay(calendar.published().minusDays(1)), new Moment.OnDay(calendar.published()));
            }
            var dated = calendar.at(s, i);
            if (dated != null
                    && dated.moment() instanceof Moment.OnDay day
                    && !isOfSpeech(s, i)
                    && !isAfterSince(s, i)) {
                return new Event(day, day);
            }
        }
        return null;
    }

    /// "losses over the past 24 hours amounted to 125"
    private static boolean isOfThePastDay(Sentence s, Mention m) {
        if (Words.HARM_NOUNS.firstIn(s, m.link().at(), m.start()) == null) {
            return false;
        }
        for (int i = m.link().at(); i < s.size(); i++) {
            if ((s.low(i).equals("past") || s.low(i).equals("last"))
                    && (isDay(s, i + 1) || s.low(i + 1).equals("week"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDay(Sentence s, int i) {
        return DURATIONS.contains(s.low(i))
                || (s.low(i).equals("24") && s.low(i + 1).equals("hours"));
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

    private @Nullable Event range(Sentence s, int i) {
        var first = calendar.firstIn(s, i, i + 4);
        var second = first == null ? null : calendar.firstIn(s, first.to(), first.to() + 6);
        if (first == null || second == null) {
            return null;
        }
        boolean end = s.low(second.from() - 2).equals("end") && second.moment() instanceof Moment.InMonth;
        var to = end && second.moment() instanceof Moment.InMonth month
                ? new Moment.OnDay(month.month().atEndOfMonth())
                : second.moment();
        return new Event(first.moment(), to);
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
