package org.tollkeeper.query.page.words;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Window;

/// Times as people read them: absolute, in UTC, as precise as their source.
public final class Times {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Times() {}

    public static String of(Moment moment) {
        return switch (moment) {
            case Moment.At(var instant) -> MINUTE.format(instant);
            case Moment.OnDay(var date) -> DAY.format(date);
            case Moment.InMonth(var month) -> MONTH.format(month);
            case Moment.InYear(var year) -> year.toString();
        };
    }

    public static String of(Instant instant) {
        return MINUTE.format(instant);
    }

    /// Two ends of a span where there is little room: their days, or within one day their minutes.
    public static List<String> ends(Instant first, Instant last) {
        var from = day(first);
        var to = day(last);
        return from.equals(to) ? List.of(of(first), CLOCK.format(last)) : List.of(from, to);
    }

    private static String day(Instant instant) {
        return DAY.withZone(ZoneOffset.UTC).format(instant);
    }

    public static String of(Window window) {
        var to = of(window.to());
        if (window.from() == null) {
            return "up to " + to;
        }
        var from = of(window.from());
        return from.equals(to) ? to : from + " to " + to;
    }
}
