package org.tollkeeper.ingest.feeds.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// How long the other side asks to be left alone: seconds, or a date. Never more than a day, whatever it asks: somebody
/// who mistypes a year must not end a feed.
final class RetryAfter {
    private static final Duration MOST = Duration.ofDays(1);

    private RetryAfter() {}

    /// @param header as it was sent
    /// @return absent where it was not sent, or says nothing
    static @Nullable Duration parse(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        var text = header.strip();
        return text.matches("\\d{1,9}") ? within(Duration.ofSeconds(Long.parseLong(text))) : untilDate(text, now);
    }

    private static @Nullable Duration untilDate(String text, Instant now) {
        try {
            var date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return within(Duration.between(now, date.toInstant()));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Duration within(Duration asked) {
        return asked.isNegative() ? Duration.ZERO : asked.compareTo(MOST) > 0 ? MOST : asked;
    }
}
