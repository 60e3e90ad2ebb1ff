package org.tollkeeper.extraction.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.extraction.frame.HarmLink;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.number.Numeral;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.words.Words;

/// Stage 10: running total or not, and which days a figure is about.
public final class SpanReader {
    private final Calendar calendar;
    private final Onsets onsets;
    private final EventDays events;
    private final boolean retrospective;
    private final @Nullable Moment onset;

    public SpanReader(LocalDate published, List<Sentence> sentences) {
        this.calendar = new Calendar(published);
        this.onsets = new Onsets(calendar);
        this.events = new EventDays(calendar);
        this.retrospective =
                sentences.stream().limit(4).anyMatch(s -> Words.RETROSPECTIVE.firstIn(s, 0, s.size()) != null);
        this.onset = onsets.ofWar(sentences);
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
        var event = events.of(m);
        var since = onsets.since(m, inSentence);
        boolean count = m.link().frame() == HarmLink.Frame.COUNT && beside != null && beside.total();
        if (RunningTotals.isChained(m, inSentence) && beside != null && beside.total()) {
            return beside;
        }
        boolean lists = beside != null && beside.total() && since != null && isLevel(m) && isJoined(m, inSentence);
        if (count || lists || isFurther(m, beside) || isTotal(m, since != null, event != null, inSentence)) {
            var from = since != null && since.moment() != null ? since.moment() : onset != null ? onset : tollOf(m);
            return new Span(true, from, asOf(m.sentence()));
        }
        return event == null ? new Span(false, null, null) : new Span(false, event.from(), event.to());
    }

    /// The day of the one event a toll is of: "the death toll from Friday's attack rose to 19".
    private @Nullable Moment tollOf(Mention m) {
        var event = RunningTotals.isToll(m) ? events.in(m.sentence(), m.link().at(), m.start()) : null;
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

    /// "402 killed and 57 missing": right behind the figure before
    private static boolean isJoined(Mention m, List<Mention> inSentence) {
        return inSentence.stream()
                .mapToInt(one -> Math.max(one.counted().end(), one.link().to()))
                .anyMatch(end -> end < m.start() && m.start() - end <= 2);
    }

    /// Missing and captured are how it stands, unless they are listed with those killed "since May".
    private static boolean isLevel(Mention m) {
        return m.link().harm() == Harm.MISSING || m.link().harm() == Harm.CAPTURED;
    }

    /// "A further 800 have been wounded", after the toll of the war: by the same count.
    private static boolean isFurther(Mention m, @Nullable Span beside) {
        return beside != null
                && beside.total()
                && (m.sentence().low(m.start() - 1).equals("further")
                        || m.counted().phrase().others())
                && m.sentence().low(m.counted().end()).equals("have");
    }

    private static boolean isAdded(Mention m) {
        return m.sentence().low(m.counted().end()).equals("added");
    }

    private boolean isTotal(Mention m, boolean since, boolean dated, List<Mention> inSentence) {
        var s = m.sentence();
        if (m.link().frame() == HarmLink.Frame.GROWTH || m.person() != null) {
            return false;
        }
        if (RunningTotals.isToll(m)) {
            return !RunningTotals.isOfThePastDay(s, m);
        }
        boolean lasts = isLevel(m);
        boolean one = m.counted().number().kind() == Numeral.Kind.SINGLE;
        return (since && !lasts && !one && !RunningTotals.isOfAPeriod(s, m, inSentence))
                || RunningTotals.hasCue(m, inSentence)
                || asOf(s) != null
                || RunningTotals.isOutgrown(s, m)
                || RunningTotals.isOfTheWar(s, m)
                || RunningTotals.sharesTheWar(m, inSentence)
                || RunningTotals.isOfALongTime(s, m)
                || RunningTotals.isVerified(m)
                || RunningTotals.isOfAllSoFar(m)
                || (retrospective && !dated);
    }

    /// "As of October 12", "by Monday evening"
    private @Nullable Moment asOf(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean cue = (s.low(i).equals("as") && s.low(i + 1).equals("of"))
                    || s.low(i).equals("by");
            boolean night = s.low(i + 1).equals("overnight");
            var dated = cue && !night ? calendar.firstIn(s, i + 1, i + 3) : null;
            if (dated != null && dated.moment() instanceof Moment.OnDay) {
                return dated.moment();
            }
        }
        return null;
    }
}
