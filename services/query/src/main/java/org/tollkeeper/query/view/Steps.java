package org.tollkeeper.query.view;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import org.tollkeeper.domain.claim.Moment;

/// The instants at which a series is read: from the first, step by step, and the last in any case, so that a
/// series ends with the figure that stands. A step of days, weeks, months or years is read at the end of a day in
/// the conflict's time zone, a step of hours and minutes at instants.
///
/// @param step a [Period] or a [Duration], longer than nothing
public record Steps(Moment from, Moment to, TemporalAmount step) {
    /// Beyond this many points a series is refused rather than cut.
    public static final int MOST = 1000;

    /// How many points there are; at most one more than [#MOST] is counted.
    public int count(ZoneId zone) {
        return moments(zone).size();
    }

    /// The instants, the earliest first.
    public List<Moment> moments(ZoneId zone) {
        return step instanceof Period days ? days(days, zone) : instants((Duration) step, zone);
    }

    private List<Moment> days(Period days, ZoneId zone) {
        var first = from.day(zone);
        var last = lastDay(zone);
        var moments = new ArrayList<Moment>();
        for (int i = 0; !day(first, days, i).isAfter(last) && i <= MOST; i++) {
            moments.add(new Moment.OnDay(day(first, days, i)));
        }
        return ending(moments, new Moment.OnDay(last.isBefore(first) ? first : last));
    }

    /// From the first day each time, so that months keep their day: 31 January, 28 February, 31 March.
    private static LocalDate day(LocalDate first, Period days, int i) {
        return first.plus(days.multipliedBy(i));
    }

    /// Midnight ends the day before it.
    private LocalDate lastDay(ZoneId zone) {
        return to.latest(zone).minusMillis(1).atZone(zone).toLocalDate();
    }

    private List<Moment> instants(Duration step, ZoneId zone) {
        var first = from.earliest(zone);
        var last = to.latest(zone);
        var moments = new ArrayList<Moment>();
        for (Instant at = first; !at.isAfter(last) && moments.size() <= MOST; at = at.plus(step)) {
            moments.add(new Moment.At(at));
        }
        return ending(moments, new Moment.At(last.isBefore(first) ? first : last));
    }

    private static List<Moment> ending(List<Moment> moments, Moment last) {
        if (moments.isEmpty() || !moments.getLast().equals(last)) {
            moments.add(last);
        }
        return moments;
    }
}
