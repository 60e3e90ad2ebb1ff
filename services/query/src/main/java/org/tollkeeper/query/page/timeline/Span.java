package org.tollkeeper.query.page.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// The time that a picture spans, and where on it an instant is.
///
/// @param from the left end
/// @param to the right end, later than `from`
record Span(Instant from, Instant to) {
    private static final double LEFT = 1;
    private static final double RIGHT = 97;

    Span {
        if (!to.isAfter(from)) {
            to = from.plus(Duration.ofDays(1));
        }
    }

    /// In hundredths of the picture's width.
    double place(Instant at) {
        var whole = (double) Duration.between(from, to).toMillis();
        var part = (double) Duration.between(from, at).toMillis();
        return LEFT + (RIGHT - LEFT) * Math.clamp(part / whole, 0, 1);
    }

    /// A few days to be written under it, evenly spread, each at its midnight.
    List<LocalDate> days(ZoneId zone) {
        var first = from.atZone(zone).toLocalDate();
        var last = to.atZone(zone).toLocalDate();
        long every = Math.max(1, Math.ceilDiv(last.toEpochDay() - first.toEpochDay(), 4));
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(every))
                .filter(day -> !day.atStartOfDay(zone).toInstant().isAfter(to))
                .toList();
    }
}
