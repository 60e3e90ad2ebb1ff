package org.tollkeeper.ingest.feeds;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Times as people ask for them: how long ago, and when that was.
final class Ago {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Ago() {}

    static String time(Instant time) {
        return FORM.format(time);
    }

    /// @param at an instant as text, or nothing
    static String of(@Nullable Object at, Instant now) {
        if (at == null) {
            return "never";
        }
        var then = Instant.parse(at.toString());
        var between = Duration.between(then, now);
        return between.isNegative() ? "in " + span(between.negated()) : span(between) + " ago (" + time(then) + ")";
    }

    static String span(Duration span) {
        if (span.toDays() > 1) {
            return many(span.toDays(), "day");
        }
        if (span.toMinutes() > 99) {
            return many(span.toHours(), "hour");
        }
        return span.toSeconds() > 99 ? many(span.toMinutes(), "minute") : many(span.toSeconds(), "second");
    }

    private static String many(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
